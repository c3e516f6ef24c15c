import { describe, expect, it } from 'vitest';
import type { ProposedMember } from './meetingQueries';
import { proposedFirst } from './members';

const candidate = (person: string, role: string, organisation = 'o') => ({
  person,
  personName: person,
  organisation,
  organisationName: organisation,
  role,
  why: '',
});
const role = (code: string, ...people: readonly string[]): ProposedMember => ({
  code,
  name: code,
  ofStage: true,
  joins: false,
  candidates: people.map((person) => candidate(person, code)),
});

describe('who sits at the table', () => {
  const me = { person: 'me', organisation: 'o', role: 'counselor' };

  it('proposes the first of each role, and me for my own', () => {
    const chosen = proposedFirst([role('counselor', 'other', 'me'), role('hw', 'hanako', 'taro'), role('cw')], me);
    expect(chosen.map(({ person }) => person)).toEqual(['me', 'hanako']);
  });

  it('leaves those of other agencies to be chosen by hand', () => {
    const elsewhere = { ...role('msw'), candidates: [candidate('away', 'msw', 'hospital')] };
    expect(proposedFirst([elsewhere], me).map(({ person }) => person)).toEqual(['me']);
  });
});
