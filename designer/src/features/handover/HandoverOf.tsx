import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { actNumber, api, bring } from '@/api/client';
import type { Schema } from '@/api/schemas';
import { useKept } from '@/ui/useKept';
import { Assign } from './Assign';
import { type Assignment, type InHand, nothingAssigned, requestOf } from './assignment';
import { Check } from './Check';

export interface Moved {
  /** What was in hand when it began: the list is empty afterwards. */
  readonly began: InHand;
  readonly answer: Schema<'HandOverDoneResponse'>;
}

interface HandoverOfProps {
  readonly inHand: InHand;
  readonly onMoved: (moved: Moved) => void;
}

/** Two steps, one after the other: see and assign, see what will happen. */
export function HandoverOf({ inHand, onMoved }: HandoverOfProps) {
  const [search, setSearch] = useSearchParams();
  const queries = useQueryClient();
  // A choice of thirty people is not lost by loading the page anew; only ids of people are in the name of the place.
  const [assignment, setAssignment, clear] = useKept<Assignment>(`hand-over ${inHand.person}`, nothingAssigned);
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
    onSuccess: (answer) => {
      setNumber(actNumber());
      clear();
      onMoved({ began: inHand, answer });
      void queries.invalidateQueries();
    },
  });
  const step = search.get('step');
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
