import { expect, it } from 'vitest';
import type { Drawing } from './flowQueries';
import { partsOf } from './parts';

const node = (id: string, more: object) => ({ id, kind: 'talk', roles: [], builtIn: false, ...more });

it('tells the steps by station as the municipality orders them, then frames, then the rest, and no empty part', () => {
  const drawing = {
    nodes: [
      node('work', { station: 'work' }),
      node('loose', {}),
      node('talk', { station: 'consultation' }),
      node('loop/hear', { group: 'loop', station: 'consultation' }),
      node('start', { kind: undefined }),
      node('anytime', { builtIn: true }),
    ],
    groups: [{ id: 'loop', label: '会議の輪' }],
  } as unknown as Drawing;
  expect(
    partsOf(drawing, ['consultation', 'hospital', 'work']).map(({ id, frame, steps }) => [id, frame, steps.map((step) => step.id)]),
  ).toEqual([
    ['consultation', '', ['talk']],
    ['work', '', ['work']],
    ['loop', '会議の輪', ['loop/hear']],
    ['', '', ['loose']],
  ]);
});
