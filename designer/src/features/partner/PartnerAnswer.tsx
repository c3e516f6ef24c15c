import { Button, Radio, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { dayOf } from '@/time/moments';
import { DayInput } from '@/ui/DayInput';
import { ErrorNote } from '@/ui/ErrorNote';
import { useWords } from '@/words/defineWords';
import classes from './PartnerPage.module.css';
import { type PartnerAnswerBody, type PartnerPage, usePartnerAct } from './partnerApi';
import { partnerWords } from './partnerWords';

const nothing = { answer: '', words: '', reason: '', alternative: '', condition: '', arrivedOn: '', personsState: '' };

/** The answer: accept, wait, more information, another way. Never a dead no. */
export function PartnerAnswer({ token, page }: { readonly token: string; readonly page: PartnerPage }) {
  const say = useWords(partnerWords);
  const [said, setSaid] = useState(nothing);
  const answering = usePartnerAct<PartnerAnswerBody>(token, 'answers');
  const change = (some: Partial<typeof nothing>) => setSaid((now) => ({ ...now, ...some }));
  const asks = page.answers.find((answer) => answer.code === said.answer)?.asks;
  const isToCome = said.arrivedOn > dayOf(new Date());
  const missing =
    asks === undefined ||
    (asks === 'reason' && !said.reason) ||
    (asks === 'arrival' && (!said.arrivedOn || isToCome)) ||
    (asks === 'condition' && !said.condition.trim()) ||
    (asks === 'words' && !said.words.trim());
  function send() {
    const told = Object.entries(said).filter(([name, value]) => value.trim() !== '' && (name !== 'arrivedOn' || asks === 'arrival'));
    answering.mutate(Object.fromEntries(told) as unknown as PartnerAnswerBody, { onSuccess: () => setSaid(nothing) });
  }
  return (
    <form
      className={classes.form}
      aria-labelledby="answer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h2 id="answer">{say('answerTitle')}</h2>
      <Radio.Group
        label={say('answerWhich')}
        value={said.answer}
        onChange={(answer) => change({ answer, arrivedOn: said.arrivedOn || dayOf(new Date()) })}
      >
        {page.answers.map((answer) => (
          <Radio key={answer.code} value={answer.code} label={answer.label} mt="sm" />
        ))}
      </Radio.Group>
      {asks === 'reason' && (
        <>
          <Select
            label={say('reason')}
            data={page.reasons.map((reason) => ({ value: reason.code, label: reason.words }))}
            value={said.reason || null}
            onChange={(reason) => change({ reason: reason ?? '' })}
          />
          <Textarea
            label={say('alternative')}
            value={said.alternative}
            onChange={(event) => change({ alternative: event.currentTarget.value })}
          />
        </>
      )}
      {asks === 'condition' && (
        <Textarea label={say('condition')} value={said.condition} onChange={(event) => change({ condition: event.currentTarget.value })} />
      )}
      {asks === 'arrival' && (
        <>
          <DayInput
            label={say('arrivedOn')}
            value={said.arrivedOn}
            onChange={(arrivedOn) => change({ arrivedOn })}
            error={isToCome ? say('arrivedFuture') : undefined}
          />
          <Textarea
            label={say('personsState')}
            value={said.personsState}
            onChange={(event) => change({ personsState: event.currentTarget.value })}
          />
        </>
      )}
      {said.answer && (
        <Textarea
          label={say(asks === 'words' ? 'wordsNeeded' : 'words')}
          value={said.words}
          onChange={(event) => change({ words: event.currentTarget.value })}
        />
      )}
      {answering.isError && <ErrorNote error={answering.error} />}
      <div className={classes.end}>
        <Button type="submit" disabled={missing} aria-describedby="answer-end" loading={answering.isPending}>
          {say('send')}
        </Button>
        <span id="answer-end" role="status">
          {answering.isSuccess && !said.answer ? say('sent') : missing && asks === undefined ? say('choose') : ''}
        </span>
      </div>
    </form>
  );
}
