import { describe, expect, it } from 'vitest';
import {
  assign,
  candidatesOf,
  found,
  type HeldCase,
  type InHand,
  leftAlone,
  nothingAssigned,
  peopleOf,
  requestOf,
  shares,
} from './assignment';

const held = (id: string, more: Partial<HeldCase> = {}) =>
  ({ case: id, work: [], claims: [], meetings: [], ...more }) as unknown as HeldCase;
const successors = [
  { person: 'hirata', personName: '平田ナオ', organisation: 'center' },
  { person: 'kudo', personName: '工藤セイジ', organisation: 'center' },
] as InHand['successors'];
const near = { person: 'takano', personName: '高野スミレ', organisation: 'shakyo', why: '' };
const inHand: InHand = {
  person: 'mizuno',
  personName: '水野アツコ',
  meetings: [],
  unseen: 0,
  successors,
  cases: [held('a'), held('b'), held('c', { suggested: near })],
};
const forAll = { ...nothingAssigned, forAll: 'hirata', reason: ' 異動 ' };

describe('handing everything over', () => {
  it('goes to one for all, and single ones elsewhere', () => {
    const assignment = assign(forAll, 'b', 'kudo');
    expect([...shares(assignment, inHand.cases)]).toEqual([
      ['hirata', 2],
      ['kudo', 1],
    ]);
    expect(requestOf(assignment, inHand)).toEqual({
      to: { person: 'hirata', organisation: 'center' },
      reason: '異動',
      cases: [
        { case: 'a', to: { person: 'hirata', organisation: 'center' } },
        { case: 'b', to: { person: 'kudo', organisation: 'center' } },
        { case: 'c', to: { person: 'hirata', organisation: 'center' } },
      ],
    });
  });

  it('does not begin while somebody is left alone (HR-14)', () => {
    const assignment = assign(nothingAssigned, 'a', 'kudo');
    expect(leftAlone(assignment, inHand.cases).map((each) => each.case)).toEqual(['b', 'c']);
    expect(requestOf(assignment, inHand)).toBeNull();
  });

  it('can be taken back for a single one', () => {
    expect(assign(assign(forAll, 'a', 'kudo'), 'a', null)).toEqual(forAll);
  });

  it('knows those whom only a page suggests', () => {
    expect(candidatesOf(inHand).map(({ person }) => person)).toEqual(['takano', 'hirata', 'kudo']);
    expect(requestOf(assign(forAll, 'c', 'takano'), inHand)?.cases?.[2]?.to).toEqual({ person: 'takano', organisation: 'shakyo' });
  });

  it('stands by reading, finds in any kana, and shows a person with two records once', () => {
    const people = peopleOf([
      held('w', { name: '渡辺', reading: 'ワタナベ' }),
      held('k2', { name: '北野', joinedInto: 'k' }),
      held('a', { name: '青木', reading: 'あおき' }),
      held('k', { name: '北野', reading: 'キタノ' }),
    ]);
    expect(people.map(({ id, others }) => [id, others.length])).toEqual([
      ['a', 0],
      ['k', 1],
      ['w', 0],
    ]);
    expect(found(people, 'わたな').map(({ id }) => id)).toEqual(['w']);
    expect(found(people, '北').map(({ id }) => id)).toEqual(['k']);
  });

  it('gives both records of a person to the same successor', () => {
    const two = { ...inHand, cases: [held('k'), held('k2', { joinedInto: 'k' })] };
    const assignment = assign(forAll, 'k', 'kudo');
    expect(requestOf(assignment, two)?.cases?.map(({ to }) => to?.person)).toEqual(['kudo', 'kudo']);
    expect([...shares(assignment, two.cases)]).toEqual([['kudo', 1]]);
  });
});
