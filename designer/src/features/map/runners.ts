import { centre, type MapNode, type Point } from './mapGeometry';

const leap = 150;

/** オリヅルラン: each place hangs on the one from which it was reached, and leads on outwards from it. */
export function runnerPlaces(nodes: readonly MapNode[]): ReadonlyMap<string, Point> {
  const known = new Set(nodes.map(({ id }) => id));
  const children = new Map<string | null, MapNode[]>();
  for (const node of nodes) {
    const base = node.reachedFrom && known.has(node.reachedFrom) && node.reachedFrom !== node.id ? node.reachedFrom : null;
    children.set(base, [...(children.get(base) ?? []), node]);
  }
  const places = new Map<string, Point>();
  const hang = (base: string | null, from: Point, first: number, wide: number) => {
    const mine = children.get(base) ?? [];
    mine.forEach((node, index) => {
      const angle = first + (wide / mine.length) * (index + 0.5);
      const radians = ((angle - 90) * Math.PI) / 180;
      const place = { x: from.x + leap * Math.cos(radians), y: from.y + leap * Math.sin(radians) };
      places.set(node.id, place);
      hang(node.id, place, angle - 60, 120);
    });
  };
  hang(null, centre, 0, 360);
  return inside(places, nodes);
}

/** Those that go round in a circle hang on nothing: they stand below, so that nobody is lost. */
function inside(places: Map<string, Point>, nodes: readonly MapNode[]): ReadonlyMap<string, Point> {
  const lost = nodes.filter(({ id }) => !places.has(id));
  lost.forEach(({ id }, index) => {
    places.set(id, { x: 60 + index * leap, y: centre.y * 2 - 40 });
  });
  return places;
}

export interface Box {
  readonly at: Point;
  readonly wide: number;
  readonly high: number;
}

const margin = 16;
const least = 420;

/** The part of the plane that shows all of them, and not much more: never so little that words become huge. */
export function frameOf(boxes: readonly Box[]): string {
  const left = Math.min(...boxes.map(({ at, wide }) => at.x - wide / 2)) - margin;
  const right = Math.max(...boxes.map(({ at, wide }) => at.x + wide / 2)) + margin;
  const top = Math.min(...boxes.map(({ at, high }) => at.y - high / 2)) - margin;
  const bottom = Math.max(...boxes.map(({ at, high }) => at.y + high / 2)) + margin;
  const more = Math.max(0, least - (right - left)) / 2;
  return `${Math.floor(left - more)} ${Math.floor(top)} ${Math.ceil(right - left + 2 * more)} ${Math.ceil(bottom - top)}`;
}
