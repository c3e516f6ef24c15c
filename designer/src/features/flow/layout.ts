import type { ElkNode } from 'elkjs/lib/elk-api';
import type { Drawing } from './flowQueries';

export const nodeWidth = 220;
export const nodeHeight = 72;

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where every node stands: as drawn, and laid out where nobody placed it. */
export async function spotsOf(drawing: Drawing): Promise<ReadonlyMap<string, Spot>> {
  if (drawing.laidOut) {
    return drawnSpots(drawing);
  }
  const { default: Elk } = await import('elkjs/lib/elk.bundled.js');
  const graph: ElkNode = {
    id: 'root',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.spacing.nodeNode': '48',
      'elk.layered.spacing.nodeNodeBetweenLayers': '64',
    },
    children: drawing.nodes.map((node) => ({ id: node.id, width: nodeWidth, height: nodeHeight })),
    edges: drawing.lines.filter((line) => !line.isReturn).map((line) => ({ id: line.id, sources: [line.source], targets: [line.target] })),
  };
  const laid = await new Elk().layout(graph);
  return new Map((laid.children ?? []).map((child) => [child.id, { x: child.x ?? 0, y: child.y ?? 0 }]));
}

/** Drawn places; a node in a frame counts from there. */
export function drawnSpots(drawing: Drawing): ReadonlyMap<string, Spot> {
  const frames = new Map(drawing.groups.map((group) => [group.id, group]));
  const origin = (group: string | undefined): Spot => {
    const frame = group === undefined ? undefined : frames.get(group);
    if (!frame) {
      return { x: 0, y: 0 };
    }
    const outer = origin(frame.group);
    return { x: outer.x + (frame.place?.x ?? 0), y: outer.y + (frame.place?.y ?? 0) };
  };
  return new Map(
    drawing.nodes.map((node) => {
      const from = origin(node.group);
      return [node.id, { x: from.x + (node.place?.x ?? 0), y: from.y + (node.place?.y ?? 0) }];
    }),
  );
}

/** Each way back runs in a lane of its own, below everything that is drawn. */
export function lanesOf(drawing: Drawing, spots: ReadonlyMap<string, Spot>): ReadonlyMap<string, number> {
  const bottom = Math.max(0, ...[...spots.values()].map((spot) => spot.y)) + nodeHeight;
  const back = drawing.lines.filter((line) => line.isReturn);
  return new Map(back.map((line, place) => [line.id, bottom + 40 + place * 20]));
}
