import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type RefObject, useCallback, useEffect, useMemo } from 'react';
import { asProblem } from '@/api/problem';
import { FormView } from '@/forms/FormView';
import type { FormDefinition } from '@/forms/form';
import { useSigned } from '@/session/session';
import { Answer } from '@/ui/Answer';
import { useWords } from '@/words/defineWords';
import { ConflictChoice } from './ConflictChoice';
import type { DraftKeeper } from './draftKeeper';
import { GridConsents } from './GridConsents';
import { KeepInCase } from './KeepInCase';
import { SavedLine } from './SavedLine';
import { formQuery } from './sheetApi';
import type { Draft, Sheet, SheetPlace } from './sheetTypes';
import { pickFrom } from './taskQueries';
import classes from './tasks.module.css';
import { taskWords } from './taskWords';
import { useOpenSheet, useSheetAndDraft } from './useSheet';
import { writersOf } from './writers';

interface SheetFormProps {
  readonly place: SheetPlace;
  /** Somebody wants to finish: what is still open is told now, and never stands in the way. */
  readonly asked: boolean;
  readonly keepers: RefObject<Set<DraftKeeper>>;
  /** Fields that are not asked here, unless somebody answered them already. */
  readonly hidden?: readonly string[];
}

/** A form of the case, written beside it. */
export function SheetForm({ place, ...how }: SheetFormProps) {
  const say = useWords(taskWords);
  const form = useQuery(formQuery(place.form));
  return (
    <Answer of={form}>
      {(found) => (found ? <SheetOf place={place} form={found} {...how} /> : <p className={classes.soft}>{say('formEmpty')}</p>)}
    </Answer>
  );
}

function SheetOf({ place, form, ...how }: SheetFormProps & { readonly form: FormDefinition }) {
  const say = useWords(taskWords);
  const { sheet, draft } = useSheetAndDraft(place);
  if (sheet.isError && asProblem(sheet.error).body.problems?.some((each) => each.code === 'form-of-closed-meeting')) {
    return <p className={classes.soft}>{say('formClosed')}</p>;
  }
  return (
    <Answer of={sheet}>
      {(saved) => <Answer of={draft}>{(written) => <Writing {...{ place, form, ...how }} sheet={saved} draft={written} />}</Answer>}
    </Answer>
  );
}

interface WritingProps extends SheetFormProps {
  readonly form: FormDefinition;
  readonly sheet: Sheet;
  readonly draft: Draft;
}

function Writing({ place, form, sheet, draft, asked, keepers, hidden = none }: WritingProps) {
  const client = useQueryClient();
  const { me } = useSigned();
  const { store, keeper, keeping } = useOpenSheet(place, form, sheet, draft);
  useEffect(() => {
    const all = keepers.current;
    all.add(keeper);
    return () => void all.delete(keeper);
  }, [keepers, keeper]);
  const open = useMemo(() => new Set(asked ? store.open().map((each) => each.path) : []), [asked, store]);
  const unasked = useMemo(() => [...sheet.hiddenFields, ...hidden.filter((id) => store.at(id) === null)], [sheet, hidden, store]);
  const known = useMemo(() => new Map(sheet.known.map((each) => [each.path, each])), [sheet]);
  const writers = useMemo(() => writersOf(draft, me.person, Date.now()), [draft, me.person]);
  const pick = useCallback((kind: 'person' | 'organisation' | 'resource', typed: string) => pickFrom(client, kind, typed), [client]);
  const beneath = useCallback(
    (path: string) => {
      const conflict = keeping.conflicts.get(path);
      return (
        conflict && <ConflictChoice form={form} conflict={conflict} mine={store.at(path)} onChoose={(mine) => keeper.settle(path, mine)} />
      );
    },
    [form, keeping.conflicts, keeper, store],
  );
  return (
    <div className={classes.sheet} data-form={form.id}>
      <SavedLine keeping={keeping} />
      <FormView store={store} readOnly={false} writers={writers} known={known} open={open} pick={pick} beneath={beneath} hidden={unasked} />
      <GridConsents caseId={place.caseId} store={store} />
      <SavedLine keeping={keeping} />
      <KeepInCase place={place} keeper={keeper} store={store} />
    </div>
  );
}

const none: readonly string[] = [];
