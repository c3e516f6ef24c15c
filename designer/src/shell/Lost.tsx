import { Button } from '@mantine/core';
import { IconMap2, IconPlugConnectedX } from '@tabler/icons-react';
import { useEffect } from 'react';
import { Link, useRouteError } from 'react-router';
import { line } from '@/api/line';
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

const everySeconds = 3;

/** The page was not fetched, because the line is away: it opens by itself when the server answers again. */
function Unfetched() {
  const say = useWords(shellWords);
  const again = () => void line.probe().then((there) => there && window.location.reload());
  useEffect(() => {
    const timer = setInterval(() => void line.probe().then((there) => there && window.location.reload()), everySeconds * 1_000);
    return () => clearInterval(timer);
  }, []);
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
