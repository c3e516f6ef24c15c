import '@xyflow/react/dist/base.css';
import { Background, Controls, type Edge, type Node, ReactFlow } from '@xyflow/react';
import { useMemo } from 'react';
import { useWords } from '@/words/defineWords';
import { BackLine } from './BackLine';
import classes from './FlowMap.module.css';
import type { Drawing } from './flowQueries';
import { flowWords } from './flowWords';
import { labelSpots } from './labelSpots';
import { lanesOf, type Spot } from './layout';
import { OnwardLine } from './OnwardLine';
import { type StationData, StationNode } from './StationNode';

interface CanvasProps {
  readonly drawing: Drawing;
  readonly spots: ReadonlyMap<string, Spot>;
}

const nodeTypes = { station: StationNode };
const edgeTypes = { back: BackLine, onward: OnwardLine };

/** The canvas: paper, cards, lines. Nothing can be moved. */
export function Canvas({ drawing, spots }: CanvasProps) {
  const say = useWords(flowWords);
  const nodes = useMemo(() => nodesOf(drawing, spots), [drawing, spots]);
  const edges = useMemo(() => edgesOf(drawing, spots), [drawing, spots]);
  return (
    <div className={classes.canvas}>
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        zoomOnScroll={false}
        preventScrolling={false}
        minZoom={0.2}
        fitView
        fitViewOptions={{ nodes: firstSeen(drawing), maxZoom: 1, minZoom: 0.5 }}
        proOptions={{ hideAttribution: true }}
        ariaLabelConfig={{
          'controls.zoomIn.ariaLabel': say('zoomIn'),
          'controls.zoomOut.ariaLabel': say('zoomOut'),
          'controls.fitView.ariaLabel': say('fit'),
        }}
      >
        <Background />
        <Controls showInteractive={false} fitViewOptions={{}} />
      </ReactFlow>
    </div>
  );
}

/** Where the case stands; where nobody does, how the flow begins. */
function firstSeen(drawing: Drawing): { id: string }[] {
  return drawing.tokens.length > 0
    ? drawing.tokens.map((token) => ({ id: token.step }))
    : drawing.nodes
        .filter((node) => !node.builtIn)
        .slice(0, 4)
        .map(({ id }) => ({ id }));
}

function nodesOf(drawing: Drawing, spots: ReadonlyMap<string, Spot>): Node<StationData>[] {
  return drawing.nodes.map((node) => ({
    id: node.id,
    type: 'station',
    position: spots.get(node.id) ?? { x: 0, y: 0 },
    data: { node, tokens: drawing.tokens.filter((token) => token.step === node.id) },
  }));
}

function edgesOf(drawing: Drawing, spots: ReadonlyMap<string, Spot>): Edge[] {
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
    };
  });
}
