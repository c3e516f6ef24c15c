import type { Schema } from '@/api/schemas';

export type InboxScope = Schema<'InboxScope'>;
export type InboxKind = Schema<'WorklistKind'>;
export type InboxCounts = Schema<'WorklistCountsResponse'>;
export type InboxRowData = Schema<'WorklistResponse'>;

/** The tabs, in this order. */
export const scopes = ['mine', 'role', 'organisation', 'waiting', 'late', 'dueSoon', 'unassigned'] as const satisfies readonly InboxScope[];
export const kinds = ['step', 'referral', 'check', 'work', 'watch', 'join', 'fault'] as const satisfies readonly InboxKind[];

/** What the address bar says of the inbox; nothing of it names a person whom somebody accompanies. */
export interface InboxView {
  readonly scope: InboxScope;
  readonly kind: InboxKind | null;
  /** A colleague's id: what they have. */
  readonly person: string | null;
  readonly within: number | null;
  readonly late: boolean;
  readonly paused: boolean | null;
}

export const plainView: InboxView = { scope: 'mine', kind: null, person: null, within: null, late: false, paused: null };

function oneOf<T extends string>(list: readonly T[], word: string | null): T | null {
  return list.find((entry) => entry === word) ?? null;
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,3}$/.test(text) ? Number(text) : null;
}

export function readView(search: URLSearchParams): InboxView {
  const paused = search.get('paused');
  return {
    scope: oneOf(scopes, search.get('tab')) ?? plainView.scope,
    kind: oneOf(kinds, search.get('kind')),
    person: search.get('who'),
    within: wholeNumber(search.get('within')),
    late: search.get('late') === 'true',
    paused: paused === 'true' ? true : paused === 'false' ? false : null,
  };
}

export function writeView(view: InboxView): URLSearchParams {
  const search = new URLSearchParams();
  const set = (key: string, value: string | number | boolean | null) => {
    if (value !== null && value !== false) {
      search.set(key, String(value));
    }
  };
  set('tab', view.scope === plainView.scope ? null : view.scope);
  set('kind', view.kind);
  set('who', view.person);
  set('within', view.within);
  set('late', view.late);
  if (view.paused !== null) {
    search.set('paused', String(view.paused));
  }
  return search;
}

/** Something else than the tab narrows the list. */
export function isNarrowed(view: InboxView): boolean {
  return writeView({ ...view, scope: plainView.scope }).size > 0;
}

/** The rows of one view are the same rows whatever order its words were written in. */
export function keyOf(view: InboxView): string {
  return writeView(view).toString();
}

export function rowId(row: Pick<InboxRowData, 'case' | 'key'>): string {
  return `${row.case} ${row.key}`;
}

type Filter = Schema<'FilterResponse'>;

export function viewOf(filter: Filter): InboxView {
  return {
    scope: filter.scope ?? 'organisation',
    kind: filter.kind ?? null,
    person: filter.person ?? null,
    within: filter.within ?? null,
    late: filter.late,
    paused: filter.paused ?? null,
  };
}
