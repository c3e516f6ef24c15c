import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { timeOf } from '@/time/moments';
import { ErrorNote } from '@/ui/ErrorNote';
import { useWords } from '@/words/defineWords';
import type { DraftKeeper } from './draftKeeper';
import { saveSheet } from './saveSheet';
import type { SheetPlace } from './sheetTypes';
import classes from './tasks.module.css';
import { taskWords } from './taskWords';

interface KeepInCaseProps {
  readonly place: SheetPlace;
  readonly keeper: DraftKeeper;
}

/** Makes the draft part of the record; nothing is compulsory. */
export function KeepInCase({ place, keeper }: KeepInCaseProps) {
  const say = useWords(taskWords);
  const queries = useQueryClient();
  const keep = useMutation({
    mutationFn: async () => {
      await keeper.flush();
      return saveSheet(place);
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['cases', place.caseId] }),
  });
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
    </div>
  );
}
