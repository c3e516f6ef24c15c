import { useSyncExternalStore } from 'react';
import type { FormStore } from '@/forms/formStore';
import { useWords } from '@/words/defineWords';
import { ConsentRows, useConsents } from './ConsentRows';
import { consentsIn, notRecorded } from './gridConsents';
import classes from './tasks.module.css';
import { taskWords } from './taskWords';

/** Beneath a sheet with a grid of consents: what of it is not yet consent of the case. */
export function GridConsents({ caseId, store }: { readonly caseId: string; readonly store: FormStore }) {
  const say = useWords(taskWords);
  useSyncExternalStore(store.subscribe, store.version);
  const entries = useConsents(caseId);
  const rows = consentsIn(store.form, store.answers);
  const open = entries ? notRecorded(rows, entries) : [];
  if (open.length === 0) {
    return rows.length > 0 && <p className={classes.soft}>{say('gridRecorded')}</p>;
  }
  return <ConsentRows caseId={caseId} rows={open} answers={store.answers} />;
}
