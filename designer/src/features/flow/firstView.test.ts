import { expect, it } from 'vitest';
import { firstView } from './firstView';
import { nodeHeight, nodeWidth } from './layout';

const spots = new Map(
  Array.from({ length: 40 }, (_, index) => [`n${index}`, { x: (index % 8) * 320, y: Math.floor(index / 8) * 140 }] as const),
);
const line = (source: string, target: string) => ({ source, target }) as never;

it('shows where the case stands and cuts no card', () => {
  const size = { width: 640, height: 540 };
  const view = firstView(
    { tokens: [{ step: 'n19' } as never], lines: [line('n19', 'n12'), line('n19', 'n20'), line('n19', 'n28')], nodes: [] },
    spots,
    size,
  );
  expect(view).not.toBeNull();
  const { x, y, zoom } = view ?? { x: 0, y: 0, zoom: 1 };
  const seen = [...spots].filter(([, spot]) => {
    const [left, top] = [spot.x * zoom + x, spot.y * zoom + y];
    const [right, bottom] = [left + nodeWidth * zoom, top + nodeHeight * zoom];
    const touches = right > 0 && bottom > 0 && left < size.width && top < size.height;
    expect(touches && (left < 0 || top < 0 || right > size.width || bottom > size.height)).toBe(false);
    return touches;
  });
  expect(seen.map(([id]) => id)).toEqual(expect.arrayContaining(['n19', 'n12', 'n20', 'n28']));
});

it('leaves it to the whole when there is nothing to begin with', () => {
  expect(firstView({ tokens: [], lines: [], nodes: [] }, spots, { width: 640, height: 540 })).toBeNull();
});
