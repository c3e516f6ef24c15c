import { describe, expect, it } from 'vitest';
import { fitting, type Line, type PeopleView, readView, writeView } from './peopleView';

const line = (name: string | undefined, reading: string) => ({ case: reading, name, reading }) as Line;
const lines = [
  line('青木ハル', 'あおきはる'),
  line('北野アカネ', 'きたのあかね'),
  line(undefined, ''),
  line('髙橋・ヴィクトリア・小百合', 'たかはしゔぃくとりあさゆり'),
];

describe('the list of people', () => {
  it.each<PeopleView>([
    { mine: false, stage: null, row: null },
    { mine: true, stage: 'watching', row: 'た' },
  ])('is the same after a walk through the address bar', (view) => {
    expect(readView(new URLSearchParams(writeView(view).toString()))).toEqual(view);
  });

  it('finds by reading in any kana, and by name', () => {
    expect(fitting(lines, null, 'キタノ').map(({ name }) => name)).toEqual(['北野アカネ']);
    expect(fitting(lines, null, 'ヴィクトリア小百合').map(({ name }) => name)).toEqual(['髙橋・ヴィクトリア・小百合']);
  });

  it('turns to a row of the index', () => {
    expect(fitting(lines, 'た', '').map(({ reading }) => reading)).toEqual(['たかはしゔぃくとりあさゆり']);
  });

  it('keeps the order of the readings', () => {
    expect(fitting(lines, null, '')).toEqual(lines);
  });
});
