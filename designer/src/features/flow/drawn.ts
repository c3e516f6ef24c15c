import type { Edge, Node } from '@xyflow/react';
import type { Say } from '@/words/defineWords';
import type { flowJa } from './flow.ja';
import type { Drawing } from './flowQueries';
import { labelSpots } from './labelSpots';
import { lanesOf, type Spot } from './layout';
import type { StationData } from './StationNode';

/** The cards, each with one sentence for who does not see it. */
export function nodesOf(drawing: Drawing, spots: ReadonlyMap<string, Spot>, say: Say<typeof flowJa>): Node<StationData>[] {
  return drawing.nodes.map((node) => {
    const tokens = drawing.tokens.filter((token) => token.step === node.id);
    return {
      id: node.id,
      type: 'station',
      position: spots.get(node.id) ?? { x: 0, y: 0 },
      data: { node, tokens },
      ariaRole: 'img',
      ariaLabel: [
        node.label,
        node.roles.map((role) => role.name).join(say('and')),
        node.due,
        tokens.length > 0 ? say('here') : node.walked ? say('walkedNode') : '',
        tokens.some((token) => token.late) ? say('late') : '',
      ]
        .filter(Boolean)
        .join(say('stop')),
      domAttributes: { 'aria-roledescription': say('step') },
    };
  });
}

/** The lines. They are for the eye: what follows on what is read in the band and in the open steps, not line by line. */
export function edgesOf(drawing: Drawing, spots: ReadonlyMap<string, Spot>): Edge[] {
  const lanes = lanesOf(drawing, spots);
  const words = labelSpots(drawing);
  return drawing.lines.map((line) => {
    const strokeWidth = line.walked ? 3 : 1.5;
    const stroke = line.walked ? 'var(--accent)' : 'var(--line-strong)';
    return {
      id: line.id,
      source: line.source,
      target: line.target,
      sourceHandle: line.isReturn ? 'backOut' : 'out',
      targetHandle: line.isReturn ? 'backIn' : 'in',
      type: line.isReturn ? 'back' : 'onward',
      data: { lane: lanes.get(line.id), label: line.label, spot: words.get(line.id) },
      style: { strokeWidth, stroke, ...(line.isReturn ? { strokeDasharray: '6 5' } : {}) },
      zIndex: line.walked ? 1 : 0,
      ariaRole: 'presentation',
      ariaLabel: null,
      domAttributes: { 'aria-hidden': true },
    } as unknown as Edge;
  });
}
