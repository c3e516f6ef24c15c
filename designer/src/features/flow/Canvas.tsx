import '@xyflow/react/dist/base.css';
import { useElementSize } from '@mantine/hooks';
import { Background, Controls, ReactFlow } from '@xyflow/react';
import { useMemo } from 'react';
import { useWords } from '@/words/defineWords';
import { BackLine } from './BackLine';
import { edgesOf, nodesOf } from './drawn';
import classes from './FlowMap.module.css';
import { firstView } from './firstView';
import type { Drawing } from './flowQueries';
import { flowWords } from './flowWords';
import type { Spot } from './layout';
import { OnwardLine } from './OnwardLine';
import { StationNode } from './StationNode';

interface CanvasProps {
  readonly drawing: Drawing;
  readonly spots: ReadonlyMap<string, Spot>;
  /** Fills the window and shows the whole drawing. */
  readonly large?: boolean;
}

const nodeTypes = { station: StationNode };
const edgeTypes = { back: BackLine, onward: OnwardLine };

/** The canvas: paper, cards, lines. Nothing can be moved. */
export function Canvas({ drawing, spots, large = false }: CanvasProps) {
  const say = useWords(flowWords);
  const { ref, width, height } = useElementSize<HTMLElement>();
  const nodes = useMemo(() => nodesOf(drawing, spots, say), [drawing, spots, say]);
  const edges = useMemo(() => edgesOf(drawing, spots), [drawing, spots]);
  const view = useMemo(() => (large ? null : firstView(drawing, spots, { width, height })), [drawing, spots, width, height, large]);
  return (
    <section ref={ref} className={large ? classes.large : classes.canvas} aria-label={say('picture')}>
      {width > 0 && (
        <ReactFlow
          key={large ? 'large' : `${width} ${height}`}
          ref={onlyToLookAt}
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
