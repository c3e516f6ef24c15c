import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { actNumber, api, bring } from '@/api/client';
import { Assign } from './Assign';
import { type InHand, nothingAssigned, requestOf } from './assignment';
import { Check } from './Check';
import { Result } from './Result';

/** Three steps, one after the other: see and assign, see what will happen, see what came of it. */
export function HandoverOf({ inHand }: { readonly inHand: InHand }) {
  const [search, setSearch] = useSearchParams();
  const queries = useQueryClient();
  const [assignment, setAssignment] = useState(nothingAssigned);
  // What was in hand when it began: the list grows shorter while it goes on.
  const [began, setBegan] = useState(inHand);
  const [number, setNumber] = useState(actNumber);
  const request = requestOf(assignment, inHand);
  const go = (step: string | null) => setSearch({ person: inHand.person, ...(step && { step }) });
  const move = useMutation({
    mutationFn: () => {
      const header = { 'Idempotency-Key': number, 'X-Bansou-Client': 'desk' };
      return bring(
        api.POST('/api/hand-overs/{person}', {
          params: { path: { person: inHand.person }, header },
          body: request as NonNullable<typeof request>,
        }),
      );
    },
    onMutate: () => setBegan(inHand),
    onSuccess: () => {
      setNumber(actNumber());
      go('done');
      void queries.invalidateQueries();
    },
  });
  const step = search.get('step');
  if (step === 'done' && move.data) {
    return <Result began={began} answer={move.data} onAgain={() => go(null)} />;
  }
  if (step === 'check' && request) {
    return (
      <Check
        inHand={inHand}
        assignment={assignment}
        error={move.error}
        moving={move.isPending}
        onBack={() => go(null)}
        onMove={() => move.mutate()}
      />
    );
  }
  return <Assign inHand={inHand} assignment={assignment} onAssign={setAssignment} onCheck={() => go('check')} />;
}
