import { describe, expect, it } from 'vitest';
import { assign, candidatesOf, type HeldCase, type InHand, leftAlone, nothingAssigned, requestOf, shares } from './assignment';

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
});
