import { useElementSize } from '@mantine/hooks';
import { type PointerEvent, useRef, useState } from 'react';
import { useWords } from '@/words/defineWords';
import classes from './Map.module.css';
import { MapMiddle } from './MapMiddle';
import { MapNodePill } from './MapNodePill';
import { MapRings } from './MapRings';
import { angleOf, centre, close, type MapNode, type Point, type Ring, readPoint, type Scale, side, usual } from './mapGeometry';
import type { LifeMap } from './mapQueries';
import { mapWords } from './mapWords';
import { type Pill, pillOf } from './pills';
import { frameOf, runnerPlaces } from './runners';
import { spread } from './spread';

export type MapView = 'rings' | 'runners';

interface MapPictureProps {
  readonly of: LifeMap;
  readonly view: MapView;
  readonly chosen?: string | undefined;
  /** Left out where the map is only looked at. */
  readonly onMove?: ((node: MapNode, ring: Ring, angle: number) => void) | undefined;
  readonly onChoose?: ((node: MapNode) => void) | undefined;
}

/** Narrower than this, words are drawn larger. */
const narrow = 460;

/** The person in the middle and who is around them; by dragging or by keyboard. The list beside it says the same in words. */
export function MapPicture({ of, view, chosen, onMove, onChoose }: MapPictureProps) {
  const say = useWords(mapWords);
  const { ref, width } = useElementSize();
  const picture = useRef<SVGSVGElement>(null);
  const [held, setHeld] = useState<{ readonly id: string; readonly at: Point } | null>(null);
  const scale = width > 0 && width < narrow ? close : usual;
  const pills = new Map(of.nodes.map((node) => [node.id, pillOf(node.name, scale)]));
  const angles = new Map(of.nodes.map((node, order) => [node.id, angleOf(node, order, of.nodes.length)]));
  const lying = view === 'runners' ? runnerPlaces(of.nodes) : placesOf(of.nodes, angles, pills, scale);
  const places = held ? new Map([...lying, [held.id, held.at]]) : lying;
  const pointOf = (event: PointerEvent): Point => {
    const matrix = picture.current?.getScreenCTM();
    const point = matrix ? new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse()) : centre;
    return { x: point.x, y: point.y };
  };
  const canDrag = onMove !== undefined && view === 'rings';
  const drop = (node: MapNode, event: PointerEvent) => {
    const [to, from] = [pointOf(event), lying.get(node.id) ?? centre];
    if (held && Math.hypot(to.x - from.x, to.y - from.y) > 12) {
      const { ring, angle } = readPoint(to, scale);
      onMove?.(node, ring, angle);
    } else {
      onChoose?.(node);
    }
    setHeld(null);
  };
  const boxes = of.nodes.map(({ id }) => ({
    at: places.get(id) ?? centre,
    wide: pills.get(id)?.wide ?? 0,
    high: pills.get(id)?.high ?? 0,
  }));
  const middle = { at: centre, wide: scale.middle * 2, high: scale.middle * 2 };
  return (
    <div ref={ref} className={classes.frame}>
      <svg
        ref={picture}
        viewBox={view === 'runners' ? frameOf([middle, ...boxes]) : `0 0 ${side} ${side}`}
        className={onMove || onChoose ? classes.picture : `${classes.picture} ${classes.still}`}
        role={onChoose ? 'group' : 'img'}
        aria-label={say('pictureOf', { name: of.centre })}
      >
        {view === 'rings' && <MapRings taken={[middle, ...boxes]} scale={scale} />}
        <MapLines of={of} view={view} places={places} />
        <MapMiddle name={of.centre} scale={scale} />
        {of.nodes.map((node) => (
          <MapNodePill
            key={node.id}
            node={node}
            at={places.get(node.id) ?? centre}
            angle={angles.get(node.id) ?? 0}
            pill={pills.get(node.id) ?? pillOf(node.name, scale)}
            scale={scale}
            chosen={chosen === node.id}
            onDown={canDrag ? (event) => setHeld({ id: node.id, at: pointOf(event) }) : undefined}
            onDrag={(event) => held?.id === node.id && setHeld({ id: node.id, at: pointOf(event) })}
            onUp={(event) => (canDrag ? drop(node, event) : onChoose?.(node))}
            onStep={canDrag ? (ring, angle) => onMove?.(node, ring, angle) : undefined}
            onChoose={onChoose ? () => onChoose(node) : undefined}
          />
        ))}
      </svg>
    </div>
  );
}

function placesOf(
  nodes: readonly MapNode[],
  angles: ReadonlyMap<string, number>,
  pills: ReadonlyMap<string, Pill>,
  scale: Scale,
): ReadonlyMap<string, Point> {
  return spread(
    nodes.map(({ id, ring, name }) => ({ id, ring, angle: angles.get(id) ?? 0, pill: pills.get(id) ?? pillOf(name, scale) })),
    scale,
  );
}

interface MapLinesProps {
  readonly of: LifeMap;
  readonly view: MapView;
  readonly places: ReadonlyMap<string, Point>;
}

/** What hangs on what, and who is tied to whom. */
function MapLines({ of, view, places }: MapLinesProps) {
  return (
    <>
      {view === 'runners' &&
        of.nodes.map((node) => {
          const base = (node.reachedFrom && places.get(node.reachedFrom)) || centre;
          const at = places.get(node.id) ?? centre;
          return <line key={node.id} x1={base.x} y1={base.y} x2={at.x} y2={at.y} className={classes.runner} />;
        })}
      {of.ties.map((tie) => {
        const [from, to] = [(tie.from && places.get(tie.from)) || centre, places.get(tie.to)];
        return to && <line key={`${tie.from ?? ''}>${tie.to}`} x1={from.x} y1={from.y} x2={to.x} y2={to.y} className={classes.tie} />;
      })}
    </>
  );
}
