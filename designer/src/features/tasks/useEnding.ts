import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useCommand } from '@/api/useCommand';
import { type SheetAtEnd, sheetsAtEnd } from './atEnd';
import type { DraftKeeper } from './draftKeeper';
import { saveSheetIfAny } from './saveSheet';
import type { SheetPlace } from './sheetTypes';

/** Choosing how a step ended, looking at its sheets, and finishing it. */
export function useEnding(caseId: string, step: string, referral: string | undefined, forms: readonly string[]) {
  const queries = useQueryClient();
  const keepers = useRef(new Set<DraftKeeper>());
  const [chosen, setChosen] = useState<string | null>(null);
  const [sheets, setSheets] = useState<readonly SheetAtEnd[]>([]);
  const places = forms.map((form): SheetPlace => ({ caseId, form, step, referral }));
  const flush = () => Promise.all([...keepers.current].map((keeper) => keeper.flush()));
  const keep = useMutation({
    mutationFn: async () => {
      // What is written belongs to the record before the step is left behind.
      await flush();
      for (const place of places) {
        await saveSheetIfAny(place);
      }
    },
  });
  const { send, state } = useCommand(caseId, 'complete-step');
  /** Nothing that went wrong in looking stands in the way of finishing. */
  const look = async (): Promise<readonly SheetAtEnd[]> => {
    await flush();
    const found = await sheetsAtEnd(queries, places);
    setSheets(found);
    return found;
  };
  // What is mended while it is asked about is told no more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the places of a step stay the same while one way to end it is chosen
  useEffect(() => {
    if (chosen === null) {
      return;
    }
    const leave = [...keepers.current].map((keeper) => {
      let seen = keeper.keeping().savedAt;
      return keeper.subscribe(() => {
        const { savedAt, state } = keeper.keeping();
        if (state === 'idle' && savedAt !== seen) {
          seen = savedAt;
          void sheetsAtEnd(queries, places).then(setSheets, () => undefined);
        }
      });
    });
    return () => {
      for (const each of leave) {
        each();
      }
    };
  }, [chosen]);
  return {
    keepers,
    chosen,
    sheets,
    pending: keep.isPending || state.isPending,
    error: keep.error ?? state.error,
    /** Two wrote in one place, and nobody has said yet whose words stay. */
    unsettled: () => [...keepers.current].some((keeper) => keeper.keeping().conflicts.size > 0),
    choose: (outcome: string) => {
      setChosen(outcome);
      void look();
    },
    back: () => setChosen(null),
    look,
    finish: async (outcome: string, reason: string) => {
      await keep.mutateAsync();
      return send({ step, outcome, ...(referral ? { referral } : {}), ...(reason ? { reason } : {}) });
    },
  };
}
