import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { FormStore } from '@/forms/formStore';
import { timeOf } from '@/time/moments';
import { ErrorNote } from '@/ui/ErrorNote';
import { useWords } from '@/words/defineWords';
import type { DraftKeeper } from './draftKeeper';
import { goToPlace } from './goToPlace';
import { Places } from './Places';
import { saveSheet } from './saveSheet';
import type { SheetPlace } from './sheetTypes';
import classes from './tasks.module.css';
import { taskWords } from './taskWords';

interface KeepInCaseProps {
  readonly place: SheetPlace;
  readonly keeper: DraftKeeper;
  readonly store: FormStore;
}

/** Makes the draft part of the record; nothing is compulsory. */
export function KeepInCase({ place, keeper, store }: KeepInCaseProps) {
  const say = useWords(taskWords);
  const queries = useQueryClient();
  const keep = useMutation({
    mutationFn: async () => {
      await keeper.flush();
      return saveSheet(place);
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['cases', place.caseId] }),
  });
  useSyncExternalStore(store.subscribe, store.version);
  const problems = keep.isSuccess ? [...store.problems().values()].flat() : [];
  return (
    <div className={classes.keep}>
      {keep.error && <ErrorNote error={keep.error} />}
      <div className={classes.buttons}>
        <Button variant="default" loading={keep.isPending} onClick={() => keep.mutate()}>
          {say('toCase')}
        </Button>
        <p role="status" className={classes.soft}>
          {keep.isSuccess ? (keep.data ? say('keptInCase', { time: timeOf(new Date()) }) : say('nothingNew')) : say('toCaseHelp')}
        </p>
      </div>
      {problems.length > 0 && (
        <div className={classes.open} role="status">
          <p>{say('keptToMend', { count: problems.length })}</p>
          <Places of={[{ form: store.form, problems }]} onGo={goToPlace} why />
        </div>
      )}
    </div>
  );
}
