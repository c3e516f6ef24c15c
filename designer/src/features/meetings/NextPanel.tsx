import { type FormEvent, useState } from 'react';
import { useMeetingCommand } from '@/api/meetingCommands';
import { ActEnd } from '@/ui/ActEnd';
import { ActPanel } from '@/ui/ActPanel';
import { DayInput } from '@/ui/DayInput';
import { useWords } from '@/words/defineWords';
import classes from './Meetings.module.css';
import type { Meeting } from './meetingQueries';
import { meetingsWords } from './meetingsWords';
import { useNumber } from './useNumber';

/** When it goes on. */
export function NextPanel({ of, onClose }: { readonly of: Meeting; readonly onClose: () => void }) {
  const say = useWords(meetingsWords);
  const next = useMeetingCommand(of.id, 'set-next-date');
  const [on, setOn] = useState(of.nextOn ?? '');
  const number = useNumber();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    next.mutate({ body: { on }, number: number() }, { onSuccess: onClose, onError: number.next });
  };
  return (
    <ActPanel title={say('nextSet')} onClose={onClose}>
      <form onSubmit={submit} className={classes.form}>
        <DayInput label={say('nextOn')} value={on} onChange={setOn} />
        <ActEnd
          does={say('save')}
          busy={next.isPending}
          error={next.error}
          onCancel={onClose}
          notYet={on === '' ? say('dayNeeded') : null}
        />
      </form>
    </ActPanel>
  );
}
