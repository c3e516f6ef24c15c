import { centre, onRing, type Point, type Ring, rings, type Scale, side } from './mapGeometry';
import type { Pill } from './pills';

export interface Placed {
  readonly id: string;
  readonly ring: Ring;
  readonly angle: number;
  readonly pill: Pill;
}

const rounds = 80;
const air = 4;

/** Where the names are drawn: each stays on its ring and near its direction, and moves on along it where it would lie on another. */
export function spread(nodes: readonly Placed[], scale: Scale): ReadonlyMap<string, Point> {
  const angles = nodes.map(({ angle }) => angle);
  const at = (index: number): Point => {
    const node = nodes[index];
    const point = onRing(node?.ring ?? 'safe', angles[index] ?? 0, scale);
    return node ? inside(besideTheMiddle(point, node.pill, scale), node.pill) : point;
  };
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (let one = 0; one < nodes.length; one++) {
      for (let other = one + 1; other < nodes.length; other++) {
        if (lieOnEachOther(at(one), nodes[one]?.pill, at(other), nodes[other]?.pill)) {
          const turn = turnOf(angles[one] ?? 0, angles[other] ?? 0);
          angles[one] = (angles[one] ?? 0) - turn;
          angles[other] = (angles[other] ?? 0) + turn;
          moved = true;
        }
      }
    }
    if (!moved) {
      break;
    }
  }
  return new Map(nodes.map(({ id }, index) => [id, at(index)]));
}

/** By how much and in which direction the second of two moves on. */
function turnOf(one: number, other: number): number {
  const difference = (((other - one) % 360) + 360) % 360;
  return difference <= 180 ? 2 : -2;
}

function lieOnEachOther(one: Point, mine: Pill | undefined, other: Point, its: Pill | undefined): boolean {
  return (
    Math.abs(one.x - other.x) < ((mine?.wide ?? 0) + (its?.wide ?? 0)) / 2 + air &&
    Math.abs(one.y - other.y) < ((mine?.high ?? 0) + (its?.high ?? 0)) / 2 + air
  );
}

/** Within the drawing. */
function inside(point: Point, pill: Pill | undefined): Point {
  const [half, tall] = [(pill?.wide ?? 0) / 2, (pill?.high ?? 0) / 2];
  return { x: Math.max(half, Math.min(side - half, point.x)), y: Math.max(tall, Math.min(side - tall, point.y)) };
}

/** Below and above first: there the words of the three rings stand under one another. */
const directions = [180, 0, 165, 195, 345, 15, 150, 210, 330, 30, 135, 225, 315, 45, 120, 240, 300, 60, 270, 90];

interface Box {
  readonly at: Point;
  readonly wide: number;
  readonly high: number;
}

/** Where the word of each ring stands: on its line, where it lies on nobody. */
export function ringWordSpots(
  taken: readonly Box[],
  words: ReadonlyMap<Ring, Pick<Box, 'wide' | 'high'>>,
  scale: Scale,
): ReadonlyMap<Ring, Point> {
  const boxes = [...taken];
  return new Map(
    rings.map((ring) => {
      const word = { wide: 0, high: 0, ...words.get(ring) };
      const at = (angle: number) => inside(onRing(ring, angle, scale), { lines: [], ...word });
      const free = directions.find(
        (angle) => !boxes.some((box) => lieOnEachOther(at(angle), { lines: [], ...word }, box.at, { lines: [], ...box })),
      );
      const spot = at(free ?? 180);
      boxes.push({ at: spot, ...word });
      return [ring, spot] as const;
    }),
  );
}

/** A long name slantwise over the person moves outwards until it is clear of them. */
function besideTheMiddle(point: Point, pill: Pill, scale: Scale): Point {
  let out = point;
  for (let step = 0; step < 20 && coversTheMiddle(out, pill, scale); step++) {
    out = { x: centre.x + (out.x - centre.x) * 1.04, y: centre.y + (out.y - centre.y) * 1.04 };
  }
  return out;
}

/** Whether a name covers the person in the middle. */
export function coversTheMiddle(at: Point, pill: Pill, { middle }: Scale): boolean {
  const dx = Math.max(0, Math.abs(at.x - centre.x) - pill.wide / 2);
  const dy = Math.max(0, Math.abs(at.y - centre.y) - pill.high / 2);
  return Math.hypot(dx, dy) < middle + air;
}
