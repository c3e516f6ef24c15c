import { Badge, Button, Checkbox, Textarea } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, bring } from '@/api/client';
import type { Schema } from '@/api/schemas';
import { useCommand } from '@/api/useCommand';
import { Answer } from '@/ui/Answer';
import { ErrorNote } from '@/ui/ErrorNote';
import { When } from '@/ui/When';
import { defineWords, useWords } from '@/words/defineWords';
import classes from './Watch.module.css';
import { watchEn } from './watch.en';
import { watchJa } from './watch.ja';

const watchWords = defineWords('watch', watchJa, watchEn);

type Readiness = Schema<'WatchReadinessResponse'>;

const readinessQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['cases', caseId, 'watch'],
    queryFn: ({ signal }) => bring(api.GET('/api/cases/{caseId}/watch-readiness', { params: { path: { caseId } }, signal })),
  });

interface WatchTabProps {
  readonly caseId: string;
  readonly sosReceiver: string | undefined;
}

/** 見守りへ移る: everything that HR-6 asks, item by item; and the way back with one act. */
export function WatchTab({ caseId, sosReceiver }: WatchTabProps) {
  const say = useWords(watchWords);
  const readiness = useQuery(readinessQuery(caseId));
  return (
    <Answer of={readiness}>
      {(data) => {
        const watching = data.state === 'watching';
        return (
          <div className={classes.tab}>
            <p>{say(watching ? 'leadWatching' : 'leadNone')}</p>
            {watching && <Watching caseId={caseId} of={data} />}
            <ul className={classes.items}>
              {data.items.map((item) => (
                <li key={item.kind}>
                  <Badge variant={item.there ? 'light' : 'outline'}>{say(item.there ? 'ready' : 'missing')}</Badge>
                  <div>
                    <strong>{item.label}</strong>{' '}
                    {!item.there && <span className={classes.soft}>{say(item.required ? 'required' : 'wished')}</span>}
                    <p>{item.there ? item.words : item.whatToDo}</p>
                  </div>
                </li>
              ))}
            </ul>
            {!watching && <Start caseId={caseId} of={data} sosReceiver={sosReceiver} />}
          </div>
        );
      }}
    </Answer>
  );
}

function Start({ caseId, of, sosReceiver }: { readonly caseId: string; readonly of: Readiness; readonly sosReceiver: string | undefined }) {
  const say = useWords(watchWords);
  const start = useCommand(caseId, 'start-watch');
  const [seen, setSeen] = useState(false);
  if (!of.step) {
    return <p className={classes.soft}>{say('noStep')}</p>;
  }
  const step = of.step;
  return (
    <section>
      {of.stillOpen.length > 0 && (
        <>
          <h3>{say('stillOpen')}</h3>
          <p className={classes.soft}>{say('stillOpenText')}</p>
          <ul className={classes.open}>
            {of.stillOpen.map((open) => (
              <li key={(open.step ?? '') + (open.referral ?? '') + open.label}>{open.label}</li>
            ))}
          </ul>
          <Checkbox label={say('seen')} checked={seen} onChange={(event) => setSeen(event.currentTarget.checked)} />
        </>
      )}
      {start.state.isError && <ErrorNote error={start.state.error} />}
      <Button
        mt="md"
        loading={start.state.isPending}
        disabled={!of.mayStart || (of.stillOpen.length > 0 && !seen)}
        onClick={() => void start.send({ step, sosReceiver: sosReceiver ?? '', seenOpen: seen || of.stillOpen.length === 0 })}
      >
        {say('start')}
      </Button>
    </section>
  );
}

function Watching({ caseId, of }: { readonly caseId: string; readonly of: Readiness }) {
  const say = useWords(watchWords);
  const contact = useCommand(caseId, 'record-watch-contact');
  const back = useCommand(caseId, 'raise-anytime');
  const [note, setNote] = useState('');
  const [reason, setReason] = useState('');
  const write = async (event: FormEvent) => {
    event.preventDefault();
    if (of.step && (await contact.send({ step: of.step, note }))) {
      setNote('');
    }
  };
  const meetAgain = (event: FormEvent) => {
    event.preventDefault();
    void back.send({ entry: of.reEntry, reason });
  };
  return (
    <>
      {of.nextContact && (
        <p>
          {say('nextContact')}: <When at={of.nextContact} />
        </p>
      )}
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
      <form onSubmit={meetAgain} className={classes.form}>
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
    </>
  );
}
