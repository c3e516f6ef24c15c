import { Button } from '@mantine/core';
import { useState } from 'react';
import { actNumber, useMeetingCommand } from '@/api/meetingCommands';
import { ErrorNote } from '@/ui/ErrorNote';
import { useWords } from '@/words/defineWords';
import classes from './Meetings.module.css';
import { meetingsWords } from './meetingsWords';

/** Before anything of a closed conference is shown: the pledge (HR-12). */
export function Pledge({ meetingId }: { readonly meetingId: string }) {
  const say = useWords(meetingsWords);
  const pledge = useMeetingCommand(meetingId, 'pledge-secrecy');
  const [number] = useState(actNumber);
  return (
    <section className={classes.closed}>
      <h2>{say('pledgeTitle')}</h2>
      <p>{say('pledgeText')}</p>
      {pledge.isError && <ErrorNote error={pledge.error} />}
      <Button mt="sm" loading={pledge.isPending} onClick={() => pledge.mutate({ body: {}, number })}>
        {say('pledgeDo')}
      </Button>
    </section>
  );
}
