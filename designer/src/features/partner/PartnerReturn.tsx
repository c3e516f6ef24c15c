import { Button, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ErrorNote } from '@/ui/ErrorNote';
import { GoButton } from '@/ui/GoButton';
import { useWords } from '@/words/defineWords';
import classes from './PartnerPage.module.css';
import { type PartnerNewsBody, type PartnerPage, type PartnerReturnBody, usePartnerAct } from './partnerApi';
import { partnerWords } from './partnerWords';

/** もどす, by the receiver: no reason needed (HR-4). */
export function PartnerReturn({ token, page }: { readonly token: string; readonly page: PartnerPage }) {
  const say = useWords(partnerWords);
  const [kind, setKind] = useState('');
  const [reason, setReason] = useState('');
  const [personsWish, setWish] = useState('');
  const returning = usePartnerAct<PartnerReturnBody>(token, 'return');
  return (
    <details className={classes.slip}>
      <summary>{say('returnTitle')}</summary>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          returning.mutate({
            ...(kind ? { kind } : {}),
            ...(reason.trim() ? { reason } : {}),
            ...(personsWish.trim() ? { personsWish } : {}),
          });
        }}
      >
        <p>{say('returnLead')}</p>
        <Textarea label={say('returnWish')} value={personsWish} onChange={(event) => setWish(event.currentTarget.value)} />
        <Select
          label={say('returnKind')}
          data={page.returnKinds.map((one) => ({ value: one.code, label: one.words }))}
          value={kind || null}
          onChange={(next) => setKind(next ?? '')}
          clearable
        />
        <Textarea label={say('returnReason')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
        {returning.isError && <ErrorNote error={returning.error} />}
        <div className={classes.end}>
          <Button type="submit" variant="default" loading={returning.isPending}>
            {say('returnDo')}
          </Button>
        </div>
      </form>
    </details>
  );
}

/** How it goes in between, with the person's own words apart. */
export function PartnerNews({ token }: { readonly token: string }) {
  const say = useWords(partnerWords);
  const [words, setWords] = useState('');
  const [personsWords, setPersons] = useState('');
  const telling = usePartnerAct<PartnerNewsBody>(token, 'news');
  const empty = !words.trim() && !personsWords.trim();
  function tell() {
    const body = { ...(words.trim() ? { words } : {}), ...(personsWords.trim() ? { personsWords } : {}) };
    telling.mutate(body, {
      onSuccess: () => {
        setWords('');
        setPersons('');
      },
    });
  }
  return (
    <details className={classes.slip}>
      <summary>{say('newsTitle')}</summary>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          tell();
        }}
      >
        <Textarea label={say('newsPerson')} value={personsWords} onChange={(event) => setPersons(event.currentTarget.value)} />
        <Textarea label={say('newsWords')} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
        {telling.isError && <ErrorNote error={telling.error} />}
        <div className={classes.end}>
          <GoButton type="submit" variant="default" notYet={empty ? say('newsNeeded') : null} loading={telling.isPending}>
            {say('newsDo')}
          </GoButton>
          <span role="status">{telling.isSuccess && empty ? say('sent') : ''}</span>
        </div>
      </form>
    </details>
  );
}
