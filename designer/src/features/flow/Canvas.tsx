import '@xyflow/react/dist/base.css';
import { useElementSize } from '@mantine/hooks';
import { Background, Controls, type Edge, type Node, ReactFlow, type ReactFlowInstance } from '@xyflow/react';
import { type KeyboardEvent, useMemo, useRef } from 'react';
import { useWords } from '@/words/defineWords';
import { BackLine } from './BackLine';
import { edgesOf, nodesOf } from './drawn';
import classes from './FlowMap.module.css';
import { firstView } from './firstView';
import type { Drawing } from './flowQueries';
import { flowWords } from './flowWords';
import type { Spot } from './layout';
import { OnwardLine } from './OnwardLine';
import { type StationData, StationNode } from './StationNode';

interface CanvasProps {
  readonly drawing: Drawing;
  readonly spots: ReadonlyMap<string, Spot>;
  /** Fills the window and shows the whole drawing. */
  readonly large?: boolean;
}

const nodeTypes = { station: StationNode };
const edgeTypes = { back: BackLine, onward: OnwardLine };

const stride = 80;
/** Where an arrow key looks: the paper goes the other way. */
const steps: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: stride, y: 0 },
  ArrowRight: { x: -stride, y: 0 },
  ArrowUp: { x: 0, y: stride },
  ArrowDown: { x: 0, y: -stride },
};

/** The canvas: paper, cards, lines. Nothing can be moved. */
export function Canvas({ drawing, spots, large = false }: CanvasProps) {
  const say = useWords(flowWords);
  const { ref, width, height } = useElementSize<HTMLElement>();
  const nodes = useMemo(() => nodesOf(drawing, spots, say), [drawing, spots, say]);
  const edges = useMemo(() => edgesOf(drawing, spots), [drawing, spots]);
  const view = useMemo(() => (large ? null : firstView(drawing, spots, { width, height })), [drawing, spots, width, height, large]);
  const drawn = useRef<ReactFlowInstance<Node<StationData>, Edge> | null>(null);
  const move = (event: KeyboardEvent) => {
    const by = steps[event.key];
    const view = drawn.current?.getViewport();
    if (by && view) {
      event.preventDefault();
      void drawn.current?.setViewport({ ...view, x: view.x + by.x, y: view.y + by.y });
    }
  };
  return (
    <section ref={ref} className={large ? classes.large : classes.canvas} aria-label={say('picture')}>
      {width > 0 && (
        <ReactFlow
          key={large ? 'large' : `${width} ${height}`}
          ref={onlyToLookAt}
          tabIndex={0}
          onKeyDown={move}
          onInit={(instance) => {
            drawn.current = instance;
          }}
          aria-label={say('pictureText')}
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          disableKeyboardA11y
          zoomOnScroll={false}
          preventScrolling={false}
          minZoom={0.1}
          {...(view ? { defaultViewport: view } : { fitView: true })}
          proOptions={{ hideAttribution: true }}
          ariaLabelConfig={{
            'controls.ariaLabel': say('controls'),
            'controls.zoomIn.ariaLabel': say('zoomIn'),
            'controls.zoomOut.ariaLabel': say('zoomOut'),
            'controls.fitView.ariaLabel': say('fit'),
            'node.a11yDescription.default': say('pictureText'),
            'edge.a11yDescription.default': say('pictureText'),
          }}
        >
          <Background />
          <Controls showInteractive={false} fitViewOptions={{}} />
        </ReactFlow>
      )}
    </section>
  );
}

/** To a screen reader an application is a place where its own keys stop to work; here there is only something to look at. */
function onlyToLookAt(canvas: HTMLDivElement | null): void {
  canvas?.setAttribute('role', 'group');
}
