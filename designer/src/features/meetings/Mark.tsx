import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';

/** A word set apart in a line of text. */
export function Mark({ children }: { readonly children: ReactNode }) {
  return (
    <Badge component="span" variant="outline" radius="sm" size="lg" tt="none">
      {children}
    </Badge>
  );
}
