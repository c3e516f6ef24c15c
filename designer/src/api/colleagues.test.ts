import { describe, expect, it } from 'vitest';
import { type Colleague, groupsOf } from './colleagues';

const one = (person: string, organisation: string, ...roles: string[]): Colleague => ({
  person,
  name: `架空 ${person}`,
  organisation,
  organisationName: organisation,
  ofHouse: organisation === 'center',
  roles: roles.map((role) => ({ role, name: role })),
});

describe('colleagues to choose from', () => {
  it('stand under their house, with what they do, in the order of the server', () => {
    expect(groupsOf([one('a', 'center', '主任', '相談'), one('b', 'center'), one('c', 'hospital', 'MSW')])).toEqual([
      {
        group: 'center',
        items: [
          { value: 'a', label: '架空 a ・ 主任 ・ 相談' },
          { value: 'b', label: '架空 b' },
        ],
      },
      { group: 'hospital', items: [{ value: 'c', label: '架空 c ・ MSW' }] },
    ]);
  });

  it('stand there once, however many posts they have', () => {
    expect(groupsOf([one('a', 'center'), one('a', 'hospital')])).toHaveLength(1);
  });
});
