import type { Answer } from '@/forms/form';

/** One answer as it is saved in the case, with who gave it when. */
export interface SheetAnswer {
  readonly path: string;
  readonly value: Answer;
  readonly byName: string;
  readonly at: string;
}

export interface Sheet {
  readonly formVersion: number;
  readonly answers: readonly SheetAnswer[];
  readonly known: readonly { readonly path: string; readonly value: Answer; readonly byName?: string; readonly at?: string }[];
  readonly hiddenFields: readonly string[];
}

/** One answer of a draft; `saved` is what stands beneath it in the case. */
export interface DraftField {
  readonly path: string;
  readonly value?: Answer;
  readonly by: string;
  readonly byName: string;
  readonly at: string;
  readonly saved?: Answer;
}

export interface Draft {
  readonly version: number;
  readonly savedAt?: string;
  readonly fields: readonly DraftField[];
}

/** Two people wrote in one place. */
export interface Conflict {
  readonly path: string;
  readonly yours?: Answer;
  readonly theirs: Answer;
  readonly byName: string;
  readonly at: string;
}

/** Where a draft stands: the form of a case, for one open step. */
export interface SheetPlace {
  readonly caseId: string;
  readonly form: string;
  readonly step?: string | undefined;
  readonly referral?: string | undefined;
}
