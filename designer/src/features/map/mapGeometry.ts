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
const turn = 15;

/** How large things are drawn: where there is little room (a phone, two days side by side) words are larger and the rings further out. */
export interface Scale {
  readonly radii: Readonly<Record<Ring, number>>;
  /** Of the circle of the person in the middle. */
  readonly middle: number;
  readonly letter: number;
  /** Letters in one line of a name. */
  readonly line: number;
}
export const usual: Scale = { radii: { safe: 112, sometimes: 195, toCome: 278 }, middle: 46, letter: 15, line: 8 };
export const close: Scale = { radii: { safe: 150, sometimes: 218, toCome: 286 }, middle: 58, letter: 21, line: 5 };

/** Where a node lies on its ring; those that nobody placed are spread out by their order. */
export function angleOf(node: MapNode, order: number, count: number): number {
  return node.angle ?? Math.round((360 / Math.max(1, count)) * order);
}

export function onRing(ring: Ring, angle: number, { radii }: Scale = usual): Point {
  const radians = ((angle - 90) * Math.PI) / 180;
  return { x: centre.x + radii[ring] * Math.cos(radians), y: centre.y + radii[ring] * Math.sin(radians) };
}

/** The nearest ring and the direction of a point: what dropping something there means. */
export function readPoint(point: Point, { radii }: Scale = usual): { readonly ring: Ring; readonly angle: number } {
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
