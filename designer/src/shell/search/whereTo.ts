import type { Schema } from '@/api/schemas';

export type Found = Schema<'FoundItem'>;

/** The page that shows what was found; null where no page of these rooms does. Ids only: no name stands in an address. */
export function whereTo({ kind, id }: Found, places: readonly string[]): string | null {
  const of = encodeURIComponent(id);
  switch (kind) {
    case 'case':
      return `/desk/cases/${of}`;
    case 'staff':
      return `/desk/inbox?tab=organisation&who=${of}`;
    case 'organisation':
      return places.includes('/desk/resources') ? `/desk/resources?organisation=${of}` : null;
    case 'resource':
      return places.includes('/desk/resources') ? `/desk/resources?resource=${of}` : null;
    case 'flow':
      return `/desk/flows/${of}`;
    default:
      return kind satisfies never;
  }
}

export const foundKinds = ['case', 'staff', 'organisation', 'resource', 'flow'] as const satisfies readonly Found['kind'][];

/** By kind, people first; nothing within a kind changes its place. */
export function byKind(found: readonly Found[]): readonly (readonly [Found['kind'], readonly Found[]])[] {
  return foundKinds.map((kind) => [kind, found.filter((item) => item.kind === kind)] as const).filter(([, items]) => items.length > 0);
}
