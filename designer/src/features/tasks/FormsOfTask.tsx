import { SegmentedControl } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { textOf } from '@/forms/formText';
import { useWords } from '@/words/defineWords';
import type { DraftKeeper } from './draftKeeper';
import { SheetForm } from './SheetForm';
import { formQuery } from './sheetApi';
import classes from './tasks.module.css';
import { taskWords } from './taskWords';
import { useShownForm } from './useShownForm';

interface FormsOfTaskProps {
  readonly caseId: string;
  readonly step: string;
  readonly referral: string | undefined;
  readonly forms: readonly string[];
  /** Somebody wants to finish: what is still open is told now. */
  readonly asked: boolean;
  readonly keepers: RefObject<Set<DraftKeeper>>;
  /** Fields that this step does not ask. */
  readonly hidden: readonly string[];
}

/** The forms of a step; one is open, and which one stands in the address. */
export function FormsOfTask({ caseId, step, referral, forms: here, asked, keepers, hidden }: FormsOfTaskProps) {
  const say = useWords(taskWords);
  const [chosen, choose] = useShownForm();
  const names = useQueries({ queries: here.map((form) => formQuery(form)) });
  const shown = here.find((form) => form === chosen) ?? here[0];
  return (
    <>
      {shown && (
        <section className={classes.section} aria-label={say('forms')}>
          {here.length > 1 ? (
            <SegmentedControl
              fullWidth
              orientation="vertical"
              aria-label={say('forms')}
              value={shown}
              onChange={choose}
              transitionDuration={0}
              data={here.map((form, index) => ({ value: form, label: textOf(names[index]?.data?.name) || form }))}
            />
          ) : (
            <h3>{textOf(names[0]?.data?.name) || say('forms')}</h3>
          )}
          <SheetForm key={shown} place={{ caseId, form: shown, step, referral }} asked={asked} keepers={keepers} hidden={hidden} />
        </section>
      )}
    </>
  );
}
