import type { Schema } from '@/api/schemas';
import { type KanaRow, kanaRowOf, kanaRows, plainKana } from '@/words/kana';

export type Line = Schema<'CaseLineResponse'>;
export type Stage = Schema<'CaseStage'>;

export const stages = [
  'noticed',
  'received',
  'assessing',
  'planning',
  'deciding',
  'accompanying',
  'handingOver',
  'watching',
  'reEntered',
  'farewell',
] as const satisfies readonly Stage[];

/** What the address bar says of the list. The words that one looks for are not among it: they are somebody's name. */
export interface PeopleView {
  readonly mine: boolean;
  readonly stage: Stage | null;
  readonly row: KanaRow | null;
}

export function readView(search: URLSearchParams): PeopleView {
  return {
    mine: search.get('mine') === 'true',
    stage: stages.find((stage) => stage === search.get('stage')) ?? null,
    row: kanaRows[Number(search.get('row') ?? Number.NaN)] ?? null,
  };
}

export function writeView({ mine, stage, row }: PeopleView): URLSearchParams {
  const search = new URLSearchParams();
  if (mine) {
    search.set('mine', 'true');
  }
  if (stage) {
    search.set('stage', stage);
  }
  if (row) {
    search.set('row', String(kanaRows.indexOf(row)));
  }
  return search;
}

/** Those of the list who fit; the order stays that of their readings (HR-7). */
export function fitting(lines: readonly Line[], row: KanaRow | null, words: string): readonly Line[] {
  const wanted = plainKana(words);
  return lines.filter(
    (line) =>
      (row === null || kanaRowOf(line.reading ?? line.name ?? '') === row) &&
      (wanted === '' || plainKana(`${line.name ?? ''} ${line.reading ?? ''}`).includes(wanted)),
  );
}
