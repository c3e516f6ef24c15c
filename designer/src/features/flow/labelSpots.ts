import type { Drawing } from './flowQueries';

export interface LabelSpot {
  /** At which end of the line its word stands. */
  readonly side: 'source' | 'target';
  /** How far from the line, so that words at one end stand below one another. */
  readonly shift: number;
}

const height = 20;

/** A word stands at the end of its line where fewer words meet; words that meet are put below one another and cover none. */
export function labelSpots(drawing: Pick<Drawing, 'lines'>): ReadonlyMap<string, LabelSpot> {
  const named = drawing.lines.filter((line) => line.label && !line.isReturn);
  const count = (pick: (line: (typeof named)[number]) => string) => {
    const found = new Map<string, number>();
    for (const line of named) {
      found.set(pick(line), (found.get(pick(line)) ?? 0) + 1);
    }
    return found;
  };
  const out = count((line) => line.source);
  const into = count((line) => line.target);
  const sideOf = (line: (typeof named)[number]) => ((out.get(line.source) ?? 0) > (into.get(line.target) ?? 0) ? 'target' : 'source');
  const met = new Map<string, string[]>();
  for (const line of named) {
    const side = sideOf(line);
    const end = `${side} ${side === 'target' ? line.target : line.source}`;
    met.set(end, [...(met.get(end) ?? []), line.id]);
  }
  return new Map(
    [...met].flatMap(([end, ids]) =>
      ids.map((id, place) => {
        const side = end.startsWith('target ') ? 'target' : 'source';
        return [id, { side, shift: (place - (ids.length - 1) / 2) * height }] as const;
      }),
    ),
  );
}
