import type { Drawing } from './flowQueries';
import { nodeHeight, nodeWidth, type Spot } from './layout';

export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

const zooms = [1, 0.96, 0.92, 0.88, 0.84, 0.8, 0.76, 0.72, 0.68, 0.64, 0.6, 0.55, 0.5];
const step = 20;
const air = 16;

/**
 * What is seen first: where the case stands and where it goes from there, with no card cut by the frame. Null when it does not fit legibly:
 * then the whole is shown.
 */
export function firstView(drawing: Pick<Drawing, 'tokens' | 'lines' | 'nodes'>, spots: ReadonlyMap<string, Spot>, size: Size): View | null {
  const here = new Set(seenAnyway(drawing));
  const focus = [...here].flatMap((id) => spots.get(id) ?? []);
  if (focus.length === 0 || size.width === 0) {
    return null;
  }
  const near = new Set(drawing.lines.flatMap(({ source, target }) => (here.has(source) ? [target] : here.has(target) ? [source] : [])));
  let best: { readonly view: View; readonly worth: number } | null = null;
  for (const zoom of zooms) {
    const frame = { width: size.width / zoom, height: size.height / zoom };
    for (const corner of cornersAround(focus, frame)) {
      const worth = worthOf(corner, frame, spots, near, zoom);
      if (!best || worth > best.worth) {
        best = { view: { x: -corner.x * zoom, y: -corner.y * zoom, zoom }, worth };
      }
    }
  }
  return best?.view ?? null;
}

/** Where the case stands; where nobody does, how the flow begins. */
function seenAnyway({ tokens, nodes }: Pick<Drawing, 'tokens' | 'nodes'>): readonly string[] {
  const first = nodes.filter((node) => !node.builtIn).slice(0, 2);
  return tokens.length > 0 ? tokens.map((token) => token.step) : first.map(({ id }) => id);
}

/** Every place for the frame from which it shows all of these cards whole. */
function cornersAround(focus: readonly Spot[], frame: Size): readonly Spot[] {
  const [left, top] = [Math.min(...focus.map(({ x }) => x)) - air, Math.min(...focus.map(({ y }) => y)) - air];
  const right = Math.max(...focus.map(({ x }) => x)) + nodeWidth + air - frame.width;
  const bottom = Math.max(...focus.map(({ y }) => y)) + nodeHeight + air - frame.height;
  const corners: Spot[] = [];
  for (let x = right; x <= left; x += step) {
    for (let y = bottom; y <= top; y += step) {
      corners.push({ x, y });
    }
  }
  return corners;
}

/** Nothing cut weighs most; then what is next to it; then how large it is. */
function worthOf(corner: Spot, frame: Size, spots: ReadonlyMap<string, Spot>, near: ReadonlySet<string>, zoom: number): number {
  let worth = zoom * 1500;
  for (const [id, { x, y }] of spots) {
    const [fromLeft, fromTop] = [x - corner.x, y - corner.y];
    const [toRight, toBottom] = [frame.width - fromLeft - nodeWidth, frame.height - fromTop - nodeHeight];
    if (fromLeft >= 0 && fromTop >= 0 && toRight >= 0 && toBottom >= 0) {
      worth += near.has(id) ? 30 : 2;
    } else if (fromLeft > -nodeWidth && fromTop > -nodeHeight && toRight > -nodeWidth && toBottom > -nodeHeight) {
      worth -= 1000;
    }
  }
  return worth;
}
