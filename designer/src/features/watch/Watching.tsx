import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useCommand } from '@/api/useCommand';
import { ErrorNote } from '@/ui/ErrorNote';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import classes from './Watch.module.css';
import type { Readiness } from './watchQuery';
import { watchWords } from './watchWords';

/** While the watch goes on: a word now and then, and the way back with one click. */
export function Watching({ caseId, of }: { readonly caseId: string; readonly of: Readiness }) {
  const say = useWords(watchWords);
  const contact = useCommand(caseId, 'record-watch-contact');
  const back = useCommand(caseId, 'raise-anytime');
  const [, setSearch] = useSearchParams();
  const [note, setNote] = useState('');
  const [reason, setReason] = useState('');
  const write = async (event: FormEvent) => {
    event.preventDefault();
    if (of.step && (await contact.send({ step: of.step, note }))) {
      setNote('');
    }
  };
  const meetAgain = async (event: FormEvent) => {
    event.preventDefault();
    if (await back.send({ entry: of.reEntry, reason: reason.trim() || say('reEntryNoReason') })) {
      setSearch({ tab: 'now' });
    }
  };
  return (
    <>
      {of.nextContact && (
        <p>
          {say('nextContact')}: <When at={of.nextContact} />
        </p>
      )}
      <form onSubmit={(event) => void meetAgain(event)} className={classes.form}>
        <Textarea
          label={say('reEntryReason')}
          description={say('reEntryText')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {back.state.isError && <ErrorNote error={back.state.error} />}
        <div>
          <Button type="submit" loading={back.state.isPending}>
            {say('reEntry')}
          </Button>
        </div>
      </form>
      {of.step && (
        <form onSubmit={(event) => void write(event)} className={classes.form}>
          <Textarea
            label={say('contact')}
            description={say('contactText')}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          {contact.state.isError && <ErrorNote error={contact.state.error} />}
          <div>
            <Button type="submit" variant="default" loading={contact.state.isPending} disabled={note.trim() === ''}>
              {say('save')}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
