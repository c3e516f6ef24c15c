import { Button, Group } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import type { Returns } from '@/live/useReturns';
import { ErrorNote } from '@/ui/ErrorNote';
import { useWords } from '@/words/defineWords';
import classes from './ReturnsWaiting.module.css';
import { referralWords } from './referralWords';

/** Says clearly when a もどし has not reached the server, and why one was refused. */
export function ReturnsWaiting({ returns }: { readonly returns: Returns }) {
  const say = useWords(referralWords);
  const { waiting, late, refused, tryAgain, forget } = returns;
  const still = waiting.filter((one) => !refused.has(one.number) && late.has(one.number));
  const turnedDown = waiting.filter((one) => refused.has(one.number));
  return (
    <div role="status" className={classes.place}>
      {still.length > 0 && (
        <div className={classes.band}>
          <IconCloudOff size={20} stroke={1.75} aria-hidden />
          <div>
            <p className={classes.what}>{say('notSent', { count: still.length })}</p>
            <p>{say('notSentKept')}</p>
          </div>
          <Button variant="default" onClick={tryAgain}>
            {say('tryNow')}
          </Button>
        </div>
      )}
      {turnedDown.map((one) => (
        <div key={one.number} className={classes.refused}>
          <p className={classes.what}>{say('refusedTitle')}</p>
          <ErrorNote error={refused.get(one.number)} />
          <Group>
            <Button variant="default" onClick={() => forget(one.number)}>
              {say('putAway')}
            </Button>
          </Group>
        </div>
      ))}
    </div>
  );
}
