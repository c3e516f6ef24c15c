import { describe, expect, it } from 'vitest';
import { close, type MapNode, onRing, readPoint, rings, stepBy, usual } from './mapGeometry';
import { linesOf, pillOf } from './pills';
import { frameOf, runnerPlaces } from './runners';
import { coversTheMiddle, ringWordSpots, spread } from './spread';

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
      expect(readPoint(onRing(ring, angle, close), close)).toEqual({ ring, angle });
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

  it('frames all of them and little more', () => {
    expect(
      frameOf([
        { at: { x: 320, y: 320 }, wide: 100, high: 100 },
        { at: { x: 900, y: 320 }, wide: 80, high: 40 },
      ]),
    ).toBe('254 254 702 132');
    expect(frameOf([{ at: { x: 320, y: 320 }, wide: 100, high: 100 }])).toBe('110 254 420 132');
  });
});

describe('the names on the map', () => {
  it('are cut at their joints into at most three lines', () => {
    expect(linesOf('髙橋・ヴィクトリア・小百合', 8, 3)).toEqual(['髙橋・', 'ヴィクトリア・', '小百合']);
    expect(linesOf('母', 8, 3)).toEqual(['母']);
    expect(linesOf('社会福祉協議会ボランティアセンター地域福祉係', 8, 3)).toEqual(['社会福祉協議会', 'ボランティアセン', 'ター地域福祉係']);
    expect(linesOf('あ'.repeat(30), 8, 3).at(-1)).toBe('あああああああ…');
  });

  it.each([usual, close])('lie neither on each other nor on the person', (scale) => {
    const nodes = (['safe', 'safe', 'safe', 'sometimes', 'sometimes', 'toCome'] as const).map((ring, index) => ({
      id: String(index),
      ring,
      angle: index * 40,
      pill: pillOf('髙橋・ヴィクトリア', scale),
    }));
    const places = spread(nodes, scale);
    const boxes = nodes.map(({ id, pill }) => ({ at: places.get(id) ?? { x: 0, y: 0 }, pill }));
    for (const [index, one] of boxes.entries()) {
      expect(coversTheMiddle(one.at, one.pill, scale)).toBe(false);
      for (const other of boxes.slice(index + 1)) {
        const apart = Math.abs(one.at.x - other.at.x) >= one.pill.wide || Math.abs(one.at.y - other.at.y) >= one.pill.high;
        expect(apart).toBe(true);
      }
    }
  });

  it('leave room for the words of the rings', () => {
    const words = new Map(rings.map((ring) => [ring, { wide: 60, high: 24 }]));
    const below = { at: onRing('safe', 180), wide: 100, high: 40 };
    expect(ringWordSpots([], words, usual).get('safe')).toEqual(onRing('safe', 180));
    expect(ringWordSpots([below], words, usual).get('safe')).toEqual(onRing('safe', 0));
  });
});
