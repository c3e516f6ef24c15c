import type { Schema } from '@/api/schemas';

const distances = ['same', 'next', 'far'] as const;

/** How far, as a key of our words. */
export function distanceKey(distance: string | undefined): `distance_${(typeof distances)[number]}` | null {
  const known = distances.find((each) => each === distance);
  return known ? `distance_${known}` : null;
}

type Check = Schema<'ResourceConcernResponse'>;

/** Why one should ask first: keys of our words, never a mark. */
export function reasonsToAsk(check: Check): readonly { readonly key: 'checkCount' | 'checkOpen'; readonly count: number }[] {
  return [
    ...(check.inTwelveMonths > 0 ? [{ key: 'checkCount' as const, count: check.inTwelveMonths }] : []),
    ...(check.open ? [{ key: 'checkOpen' as const, count: 1 }] : []),
  ];
}

/** How many it was missing for, as far as it may be told (CO-8); null where nobody counts it. */
export function troubled(card: Pick<Schema<'DevelopmentResponse'>, 'troubled' | 'troubledWords'>) {
  if (typeof card.troubled === 'number') {
    return { key: 'troubled', count: card.troubled } as const;
  }
  return card.troubledWords === '' ? null : ({ key: 'troubledFew', count: 0 } as const);
}
