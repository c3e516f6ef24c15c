import type { Schema } from '@/api/schemas';

export type MapNode = Schema<'MapNodeResponse'>;
export type Ring = MapNode['ring'];

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The drawing is a square of this side with the person in the middle. */
export const side = 640;
export const centre: Point = { x: side / 2, y: side / 2 };

export const rings: readonly Ring[] = ['safe', 'sometimes', 'toCome'];
const radii: Readonly<Record<Ring, number>> = { safe: 105, sometimes: 190, toCome: 275 };
const turn = 15;

export const radiusOf = (ring: Ring): number => radii[ring];

/** Where a node lies on its ring; those that nobody placed are spread out by their order. */
export function placeOf(node: MapNode, order: number, count: number): Point {
  const angle = node.angle ?? Math.round((360 / Math.max(1, count)) * order);
  return onRing(node.ring, angle);
}

export function onRing(ring: Ring, angle: number): Point {
  const radians = ((angle - 90) * Math.PI) / 180;
  return { x: centre.x + radii[ring] * Math.cos(radians), y: centre.y + radii[ring] * Math.sin(radians) };
}

/** The nearest ring and the direction of a point: what dropping something there means. */
export function readPoint(point: Point): { readonly ring: Ring; readonly angle: number } {
  const [dx, dy] = [point.x - centre.x, point.y - centre.y];
  const distance = Math.hypot(dx, dy);
  const ring = rings.reduce((best, candidate) =>
    Math.abs(radii[candidate] - distance) < Math.abs(radii[best] - distance) ? candidate : best,
  );
  const angle = Math.round((Math.atan2(dy, dx) * 180) / Math.PI + 90);
  return { ring, angle: ((angle % 360) + 360) % 360 };
}

/** What an arrow key does to a node: left and right turn it on its ring, up and down take it outwards and inwards. Null for other keys. */
export function stepBy(key: string, ring: Ring, angle: number): { readonly ring: Ring; readonly angle: number } | null {
  const at = rings.indexOf(ring);
  switch (key) {
    case 'ArrowLeft':
      return { ring, angle: (angle - turn + 360) % 360 };
    case 'ArrowRight':
      return { ring, angle: (angle + turn) % 360 };
    case 'ArrowUp':
      return at < rings.length - 1 ? { ring: rings[at + 1] as Ring, angle } : null;
    case 'ArrowDown':
      return at > 0 ? { ring: rings[at - 1] as Ring, angle } : null;
    default:
      return null;
  }
}
