import type { KeyboardEvent, PointerEvent } from 'react';
import { useWords } from '@/words/defineWords';
import classes from './Map.module.css';
import { type MapNode, type Point, type Ring, type Scale, stepBy } from './mapGeometry';
import { mapWords } from './mapWords';
import type { Pill } from './pills';

interface MapNodePillProps {
  readonly node: MapNode;
  readonly at: Point;
  readonly angle: number;
  readonly pill: Pill;
  readonly scale: Scale;
  readonly chosen: boolean;
  readonly onDown: ((event: PointerEvent) => void) | undefined;
  readonly onDrag: (event: PointerEvent) => void;
  readonly onUp: (event: PointerEvent) => void;
  readonly onStep: ((ring: Ring, angle: number) => void) | undefined;
  /** Left out where the map is only looked at. */
  readonly onChoose: (() => void) | undefined;
}

/** One person or place: the name in its lines, the whole of it on hover. */
export function MapNodePill({ node, at, angle, pill, scale, chosen, onDown, onDrag, onUp, onStep, onChoose }: MapNodePillProps) {
  const say = useWords(mapWords);
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
  const acts = onChoose && {
    role: 'button',
    tabIndex: 0,
    'aria-label': say(onStep ? 'howToMove' : 'howToOpen', { name: node.name, ring: node.ringName }),
    onKeyDown: press,
    onPointerDown: (event: PointerEvent) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      onDown?.(event);
    },
    onPointerMove: onDrag,
    onPointerUp: onUp,
  };
  const { wide, high, lines } = pill;
  return (
    <g className={chosen ? `${classes.node} ${classes.chosen}` : classes.node}>
      <g {...acts}>
        <title>{`${node.name} · ${node.ringName}`}</title>
        <rect x={at.x - wide / 2} y={at.y - high / 2} width={wide} height={high} rx={Math.min(high / 2, scale.letter * 1.3)} />
      </g>
      {lines.map((line, place) => (
        <text
          key={line}
          aria-hidden
          x={at.x}
          y={at.y + scale.letter * 0.36 + (place - (lines.length - 1) / 2) * scale.letter * 1.35}
          fontSize={scale.letter}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
