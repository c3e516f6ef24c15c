import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { FormDefinition } from '@/forms/form';
import { FormStore } from '@/forms/formStore';
import { useHub } from '@/live/useLive';
import { DraftKeeper, type Keeping, standing } from './draftKeeper';
import { openSheets } from './openSheets';
import { draftKey, readDraft, readSheet, sheetKey, writeDraft } from './sheetApi';
import type { Draft, Sheet, SheetPlace } from './sheetTypes';

/** After the last key, and at the latest after the first: a crash costs no more than that. */
const pause = 1_500;
const longest = 4_000;

/** Reads a sheet with its draft, and anew whenever somebody else wrote in it. */
export function useSheetAndDraft(place: SheetPlace) {
  const queries = useQueryClient();
  const hub = useHub();
  const sheet = useQuery({ queryKey: sheetKey(place), queryFn: ({ signal }) => readSheet(place, signal) });
  const draft = useQuery({ queryKey: draftKey(place), queryFn: ({ signal }) => readDraft(place, signal), refetchOnWindowFocus: true });
  const { caseId, form, step = '', referral = '' } = place;
  useEffect(() => {
    const changed = (inCase: string, ofForm: string, forStep: string, forReferral: string) => {
      if (inCase === caseId && ofForm === form && (forStep ?? '') === step && (forReferral ?? '') === referral) {
        void queries.invalidateQueries({ queryKey: draftKey({ caseId, form, step, referral }) });
      }
    };
    hub?.on('DraftChanged', changed);
    return () => hub?.off('DraftChanged', changed);
  }, [hub, queries, caseId, form, step, referral]);
  return { sheet, draft };
}

export interface OpenSheet {
  readonly store: FormStore;
  readonly keeper: DraftKeeper;
  readonly keeping: Keeping;
}

/** One open sheet: what is typed is kept by itself, and what others write comes in where nothing is being written here. */
export function useOpenSheet(place: SheetPlace, form: FormDefinition, sheet: Sheet, draft: Draft): OpenSheet {
  const at = sheetKey(place).join(' ');
  const [{ store, keeper }] = useState(() => {
    const kept = openSheets.take(at);
    if (kept) {
      return kept;
    }
    const opened = new FormStore(form, standing(draft, sheet.answers));
    return { store: opened, keeper: new DraftKeeper(opened, draft.savedAt ?? null, (changes) => writeDraft(place, changes)) };
  });
  const keeping = useSyncExternalStore(keeper.subscribe, keeper.keeping);
  useEffect(() => keeper.stands(draft, sheet.answers), [keeper, draft, sheet]);
  useEffect(() => keepByItself(store, keeper, at), [store, keeper, at]);
  return { store, keeper, keeping };
}

/** Keeps after a pause, when one leaves, and again while there is no connection. */
function keepByItself(store: FormStore, keeper: DraftKeeper, at: string): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const keep = () => {
    timer = undefined;
    since = 0;
    void keeper.flush().then((kept) => {
      if (!kept && keeper.keeping().state === 'failed') {
        timer ??= setTimeout(keep, longest);
      }
    });
  };
  const written = () => {
    if (keeper.waiting().length === 0) {
      return;
    }
    keeper.written();
    since ||= Date.now();
    clearTimeout(timer);
    timer = setTimeout(keep, Math.max(0, Math.min(pause, since + longest - Date.now())));
  };
  const leave = () => void keeper.flush();
  const stop = store.subscribe(written);
  // A sheet that was closed without a line goes on where it was.
  written();
  window.addEventListener('pagehide', leave);
  window.addEventListener('online', leave);
  return () => {
    stop();
    clearTimeout(timer);
    window.removeEventListener('pagehide', leave);
    window.removeEventListener('online', leave);
    void openSheets.leave(at, { store, keeper });
  };
}
