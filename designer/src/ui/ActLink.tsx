import { Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { type Act, useAct } from './useAct';

interface ActLinkProps extends ButtonProps {
  readonly act: Act;
  readonly children: ReactNode;
}

/** A button that opens an act beside the case; a real link, so that it has an address. */
export function ActLink({ act, children, ...button }: ActLinkProps) {
  const { linkTo } = useAct();
  return (
    <Button component={Link} to={linkTo(act)} variant="default" {...button}>
      {children}
    </Button>
  );
}
