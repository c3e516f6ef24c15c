import { Button } from '@mantine/core';
import { IconMap2, IconPlugConnectedX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link, useRouteError } from 'react-router';
import { line, useLine } from '@/api/line';
import { EmptyState } from '@/ui/EmptyState';
import { Page } from '@/ui/Page';
import { useWords } from '@/words/defineWords';
import { shellWords } from './shellWords';

/** No such page, or a page that broke: what was saved is safe, and there is a way back. */
export function Lost() {
  const say = useWords(shellWords);
  const error = useRouteError();
  if (isUnfetched(error)) {
    return <Unfetched />;
  }
  const broke = error !== undefined;
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

/** Pages are fetched when they are first opened; Chromium and Firefox say so differently when they cannot be. */
function isUnfetched(error: unknown): boolean {
  return error instanceof Error && /dynamically imported module|module script failed|preload/i.test(error.message);
}

/** The page was not fetched: it opens by itself when a line that was away is back. A page that is not there at all is not loaded over and over. */
function Unfetched() {
  const say = useWords(shellWords);
  const there = useLine();
  const wasAway = useRef(false);
  useEffect(() => void line.probe(), []);
  useEffect(() => {
    if (there && wasAway.current) {
      window.location.reload();
    }
    wasAway.current = !there;
  }, [there]);
  const again = () => void line.probe().then((back) => back && window.location.reload());
  return (
    <Page title={say('brokeTitle')}>
      <EmptyState
        icon={<IconPlugConnectedX size={40} stroke={1.5} aria-hidden />}
        title={say('lineHead')}
        action={<Button onClick={again}>{say('again')}</Button>}
      >
        {say('lineText')}
      </EmptyState>
    </Page>
  );
}
