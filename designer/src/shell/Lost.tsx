import { Button } from '@mantine/core';
import { IconMap2 } from '@tabler/icons-react';
import { Link, useRouteError } from 'react-router';
import { EmptyState } from '@/ui/EmptyState';
import { Page } from '@/ui/Page';
import { useWords } from '@/words/defineWords';
import { shellWords } from './shellWords';

/** No such page, or a page that broke: what was saved is safe, and there is a way back. */
export function Lost() {
  const say = useWords(shellWords);
  const broke = useRouteError() !== undefined;
  return (
    <Page title={say(broke ? 'brokeTitle' : 'lostTitle')}>
      <EmptyState
        icon={<IconMap2 size={40} stroke={1.5} aria-hidden />}
        title={say(broke ? 'brokeHead' : 'lostHead')}
        action={
          <Button component={Link} to="/" reloadDocument={broke}>
            {say('goHome')}
          </Button>
        }
      >
        {say(broke ? 'brokeText' : 'lostText')}
      </EmptyState>
    </Page>
  );
}
