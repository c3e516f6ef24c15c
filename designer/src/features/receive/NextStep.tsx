import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { actNumber, api, bring } from '@/api/client';
import { command } from '@/api/commands';
import { sayRefusal } from '@/api/refusalWords';
import { ErrorNote } from '@/ui/ErrorNote';
import { useWords } from '@/words/defineWords';
import { PromiseHere } from './PromiseHere';
import classes from './Receive.module.css';
import { receiveWords } from './receiveWords';

/** Between the step and the way on, in what the server calls an act. */
const arrow = ' → ';

/** The ways on from receiving, as the municipality drew them; none of them turns anybody away (HR-8). */
export function NextStep({
  caseId,
  promised,
}: {
  readonly caseId: string /** What was promised, while its day is not settled. */;
  readonly promised: string;
}) {
  const say = useWords(receiveWords);
  const queries = useQueryClient();
  const [number] = useState(actNumber);
  const actions = useQuery({
    queryKey: ['cases', caseId, 'actions'],
    queryFn: ({ signal }) => bring(api.GET('/api/cases/{caseId}/actions', { params: { path: { caseId } }, signal })),
  });
  const choose = useMutation({
    mutationFn: ({ step, outcome }: { step: string; outcome: string; label: string }) =>
      command(caseId, 'complete-step', { step, outcome }, { number: `${number}-${outcome}` }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['cases', caseId] }),
  });
  const ways = (actions.data ?? []).flatMap(({ command: name, step, choice, label, allowed, referral, whyNot }) =>
    name === 'complete-step' && step && choice && !referral
      ? [{ step, outcome: choice, label: label.split(arrow).at(-1) ?? label, allowed, whyNot }]
      : [],
  );
  if (choose.isSuccess) {
    return <p role="status">{say('decided', { choice: choose.variables.label })}</p>;
  }
  if (ways.length === 0) {
    return null;
  }
  const unpromised = ways.some(({ whyNot }) => whyNot.some(({ code }) => code === 'next-action-missing'));
  const why = [...new Set(ways.flatMap(({ whyNot }) => whyNot.map(sayRefusal)))];
  return (
    <section className={classes.section}>
      <h2 className={classes.third}>{say('whatNext')}</h2>
      <p className={classes.hint}>{say('whatNextHint')}</p>
      {unpromised && <PromiseHere caseId={caseId} what={promised} />}
      <div className={classes.choices}>
        {ways.map((way) => (
          <Button
            key={`${way.step}${way.outcome}`}
            variant="default"
            disabled={!way.allowed}
            loading={choose.isPending && choose.variables.outcome === way.outcome}
            onClick={() => choose.mutate(way)}
          >
            {way.label}
          </Button>
        ))}
      </div>
      {why.map((message) => (
        <p key={message} className={classes.hint}>
          {message}
        </p>
      ))}
      {choose.isError && <ErrorNote error={choose.error} />}
    </section>
  );
}
