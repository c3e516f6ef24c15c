import { describe, expect, it } from 'vitest';
import type { Drawing } from './flowQueries';
import { drawnSpots, lanesOf } from './layout';

const drawing = {
  laidOut: true,
  nodes: [
    { id: 'a', place: { x: 10, y: 20 } },
    { id: 'b', group: 'g', place: { x: 5, y: 5 } },
  ],
  groups: [{ id: 'g', label: '', place: { x: 100, y: 200 } }],
  lines: [
    { id: 'on', source: 'a', target: 'b', isReturn: false },
    { id: 'back1', source: 'b', target: 'a', isReturn: true },
    { id: 'back2', source: 'b', target: 'a', isReturn: true },
  ],
} as unknown as Drawing;

describe('the drawn map', () => {
  it('counts the place of a node from the frame that it stands in', () => {
    expect(drawnSpots(drawing).get('b')).toEqual({ x: 105, y: 205 });
  });

  it('gives each way back a lane of its own below the nodes', () => {
    const lanes = [...lanesOf(drawing, drawnSpots(drawing)).values()];
    expect(lanes).toHaveLength(2);
    expect(Math.min(...lanes)).toBeGreaterThan(205 + 72);
    expect(new Set(lanes).size).toBe(2);
  });
});
