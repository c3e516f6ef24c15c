import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { useWords } from '@/words/defineWords';
import classes from './Map.module.css';
import { centre, type MapNode, type Point, placeOf, type Ring, radiusOf, readPoint, rings, side, stepBy } from './mapGeometry';
import type { LifeMap } from './mapQueries';
import { mapWords } from './mapWords';
import { frameOf, runnerPlaces } from './runners';

export type MapView = 'rings' | 'runners';

interface MapPictureProps {
  readonly of: LifeMap;
  readonly view: MapView;
  readonly chosen?: string | undefined;
  /** Two stand beside each other: words are drawn larger, so that they stay legible. */
  readonly small?: boolean;
  /** Left out where the map is only looked at. */
  readonly onMove?: ((node: MapNode, ring: Ring, angle: number) => void) | undefined;
  readonly onChoose?: ((node: MapNode) => void) | undefined;
}

/** The person in the middle and who is around them; by dragging or by keyboard. The list beside it says the same in words. */
export function MapPicture({ of, view, chosen, small = false, onMove, onChoose }: MapPictureProps) {
  const picture = useRef<SVGSVGElement>(null);
  const [held, setHeld] = useState<{ readonly id: string; readonly at: Point } | null>(null);
  const runners = view === 'runners' ? runnerPlaces(of.nodes) : null;
  const places = new Map(
    of.nodes.map((node, order) => [
      node.id,
      held?.id === node.id ? held.at : (runners?.get(node.id) ?? placeOf(node, order, of.nodes.length)),
    ]),
  );
  const pointOf = (event: PointerEvent): Point => {
    const matrix = picture.current?.getScreenCTM();
    const point = matrix ? new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse()) : centre;
    return { x: point.x, y: point.y };
  };
  const canDrag = onMove !== undefined && view === 'rings';
  const drop = (node: MapNode, event: PointerEvent) => {
    if (held && Math.hypot(pointOf(event).x - startOf(node).x, pointOf(event).y - startOf(node).y) > 12) {
      const { ring, angle } = readPoint(pointOf(event));
      onMove?.(node, ring, angle);
    } else {
      onChoose?.(node);
    }
    setHeld(null);
  };
  const startOf = (node: MapNode): Point => placeOf(node, of.nodes.indexOf(node), of.nodes.length);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset; it groups its buttons.
    <svg
      ref={picture}
      viewBox={frameOf(runners?.values() ?? [], side)}
      className={small ? `${classes.picture} ${classes.small}` : classes.picture}
      role="group"
      aria-label={of.centre}
    >
      {view === 'rings' &&
        rings.map((ring) => <circle key={ring} cx={centre.x} cy={centre.y} r={radiusOf(ring)} className={classes.ring} />)}
      {of.nodes.map((node) => {
        const base = (node.reachedFrom && places.get(node.reachedFrom)) || centre;
        const at = places.get(node.id) ?? centre;
        return view === 'runners' && <line key={node.id} x1={base.x} y1={base.y} x2={at.x} y2={at.y} className={classes.runner} />;
      })}
      {of.ties.map((tie) => {
        const [from, to] = [(tie.from && places.get(tie.from)) || centre, places.get(tie.to)];
        return to && <line key={`${tie.from ?? ''}>${tie.to}`} x1={from.x} y1={from.y} x2={to.x} y2={to.y} className={classes.tie} />;
      })}
      <g className={classes.person}>
        <circle cx={centre.x} cy={centre.y} r={44} />
        <text x={centre.x} y={centre.y + 6}>
          {of.centre}
        </text>
      </g>
      {of.nodes.map((node) => (
        <Node
          key={node.id}
          node={node}
          at={places.get(node.id) ?? centre}
          chosen={chosen === node.id}
          size={small ? 1.7 : 1}
          onDown={canDrag ? (event) => setHeld({ id: node.id, at: pointOf(event) }) : undefined}
          onDrag={(event) => held?.id === node.id && setHeld({ id: node.id, at: pointOf(event) })}
          onUp={(event) => (canDrag ? drop(node, event) : onChoose?.(node))}
          onStep={canDrag ? (ring, angle) => onMove?.(node, ring, angle) : undefined}
          onChoose={onChoose ? () => onChoose(node) : undefined}
          angle={node.angle ?? readPoint(startOf(node)).angle}
        />
      ))}
    </svg>
  );
}

interface NodeProps {
  readonly node: MapNode;
  readonly at: Point;
  readonly angle: number;
  readonly chosen: boolean;
  readonly size: number;
  readonly onDown: ((event: PointerEvent) => void) | undefined;
  readonly onDrag: (event: PointerEvent) => void;
  readonly onUp: (event: PointerEvent) => void;
  readonly onStep: ((ring: Ring, angle: number) => void) | undefined;
  readonly onChoose: (() => void) | undefined;
}

function Node({ node, at, angle, chosen, size, onDown, onDrag, onUp, onStep, onChoose }: NodeProps) {
  const say = useWords(mapWords);
  const wide = size * Math.max(64, Math.min(150, node.name.length * 15 + 20));
  const high = size * 40;
  // Within the drawing, unless it is one that stands outside of it anyway.
  const left = at.x < 0 || at.x > side ? at.x - wide / 2 : Math.max(0, Math.min(side - wide, at.x - wide / 2));
  const press = (event: KeyboardEvent) => {
    const next = stepBy(event.key, node.ring, angle);
    if (next && onStep) {
      event.preventDefault();
      onStep(next.ring, next.angle);
    } else if ((event.key === 'Enter' || event.key === ' ') && onChoose) {
      event.preventDefault();
      onChoose();
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no button element.
    <g
      role="button"
      tabIndex={onChoose ? 0 : -1}
      aria-label={say('howToMove', { name: node.name, ring: node.ringName })}
      className={chosen ? `${classes.node} ${classes.chosen}` : classes.node}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        onDown?.(event);
      }}
      onPointerMove={onDrag}
      onPointerUp={onUp}
      onKeyDown={press}
    >
      <rect x={left} y={at.y - high / 2} width={wide} height={high} rx={high / 2} />
      <text x={left + wide / 2} y={at.y + size * 5}>
        {node.name.length > 9 ? `${node.name.slice(0, 8)}…` : node.name}
      </text>
    </g>
  );
}
