import { Button } from '@mantine/core';
import { useMeetingCommand } from '@/api/meetingCommands';
import { ErrorNote } from '@/ui/ErrorNote';
import { useWords } from '@/words/defineWords';
import classes from './Meetings.module.css';
import { meetingsWords } from './meetingsWords';
import { useNumber } from './useNumber';

interface PledgeProps {
  readonly meetingId: string;
  /** Only single items are closed; the rest can be seen. */
  readonly some?: boolean;
}

/** Before anything of a closed conference is shown: the pledge (HR-12). */
export function Pledge({ meetingId, some = false }: PledgeProps) {
  const say = useWords(meetingsWords);
  const pledge = useMeetingCommand(meetingId, 'pledge-secrecy');
  const number = useNumber();
  return (
    <section className={classes.closed}>
      <h2>{say('pledgeTitle')}</h2>
      {some && <p>{say('pledgeSome')}</p>}
      <p>{say('pledgeText')}</p>
      {pledge.isError && <ErrorNote error={pledge.error} />}
      <Button mt="sm" loading={pledge.isPending} onClick={() => pledge.mutate({ body: {}, number: number() }, { onError: number.next })}>
        {say('pledgeDo')}
      </Button>
    </section>
  );
}
