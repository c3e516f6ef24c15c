import { describe, expect, it } from 'vitest';
import { type MapNode, onRing, readPoint, rings, stepBy } from './mapGeometry';
import { frameOf, runnerPlaces } from './runners';

const node = (id: string, reachedFrom?: string): MapNode => ({
  id,
  kind: 'person',
  kindName: '',
  name: id,
  ring: 'safe',
  ringName: '',
  words: '',
  since: '2026-04-01',
  byName: '',
  ...(reachedFrom ? { reachedFrom } : {}),
});

describe('the map with rings', () => {
  it.each(rings)('reads a point on the ring %s as that ring and that direction', (ring) => {
    for (const angle of [0, 15, 90, 179, 270, 345]) {
      expect(readPoint(onRing(ring, angle))).toEqual({ ring, angle });
    }
  });

  it('turns with left and right, and goes outwards and inwards with up and down', () => {
    expect(stepBy('ArrowLeft', 'safe', 0)).toEqual({ ring: 'safe', angle: 345 });
    expect(stepBy('ArrowRight', 'safe', 350)).toEqual({ ring: 'safe', angle: 5 });
    expect(stepBy('ArrowUp', 'safe', 10)).toEqual({ ring: 'sometimes', angle: 10 });
    expect(stepBy('ArrowUp', 'toCome', 10)).toBeNull();
    expect(stepBy('ArrowDown', 'safe', 10)).toBeNull();
    expect(stepBy('a', 'safe', 10)).toBeNull();
  });
});

describe('the map with runners', () => {
  it('has a place for everybody, also for those who go round in a circle', () => {
    const nodes = [node('a'), node('b', 'a'), node('c', 'b'), node('x', 'y'), node('y', 'x'), node('gone', 'nobody')];
    expect([...runnerPlaces(nodes).keys()].sort()).toEqual(['a', 'b', 'c', 'gone', 'x', 'y']);
  });

  it('frames all of them', () => {
    expect(
      frameOf(
        [
          { x: -100, y: 10 },
          { x: 700, y: 900 },
        ],
        640,
      ),
    ).toBe('-170 -30 940 970');
  });
});
