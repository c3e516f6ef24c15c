import type { Drawing } from './flowQueries';

type Step = Drawing['nodes'][number];

export interface Part {
  /** A station, a frame, or the empty word for steps that stand at no station. */
  readonly id: string;
  readonly kind: 'station' | 'frame' | 'none';
  /** What the frame is called. */
  readonly frame: string;
  readonly steps: readonly Step[];
}

/** The steps that people do, by station in the order that the municipality suggests; then those of flows within the flow, then all others. */
export function partsOf(drawing: Pick<Drawing, 'nodes' | 'groups'>, stations: readonly string[]): readonly Part[] {
  const human = drawing.nodes.filter((node) => node.kind !== undefined && node.kind !== null && !node.builtIn);
  const frames = new Map(drawing.groups.map(({ id, label }) => [id, label]));
  const own = human.filter(({ group }) => !group);
  const known = [...new Set([...stations, ...own.flatMap(({ station }) => (station ? [station] : []))])];
  const parts: Part[] = [
    ...known.map((id) => ({ id, kind: 'station' as const, frame: '', steps: own.filter(({ station }) => station === id) })),
    ...[...frames].map(([id, frame]) => ({ id, kind: 'frame' as const, frame, steps: human.filter(({ group }) => group === id) })),
    { id: '', kind: 'none', frame: '', steps: own.filter(({ station }) => !station) },
  ];
  return parts.filter(({ steps }) => steps.length > 0);
}
