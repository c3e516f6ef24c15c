import { describe, expect, it } from 'vitest';
import { actsOf } from './intakeActs';
import { emptyDraft, isBlank } from './intakeDraft';
import { answered } from './sheetOfDraft';

const me = {
  person: 'mizuno',
  promise: '約束の電話',
  today: '2026-04-06',
  birthHeard: (words: string) => `生年月日: ${words}`,
  promiseHeard: (what: string, when: string) => `約束: ${what} ${when}`,
};
const draft = emptyDraft('n1');

describe('what an intake becomes', () => {
  it('is a person received, even when nothing is known (HR-8)', () => {
    expect(actsOf(draft, me).map(({ name }) => name)).toEqual(['receive-inquiry']);
  });

  it('is only what was heard', () => {
    const acts = actsOf(
      { ...draft, words: 'ねむれない', birth: '昭和50年', promiseOn: '2026-11-25', members: [{ id: 'm1', name: '', relation: '' }] },
      me,
    );
    expect(acts.map(({ name }) => name)).toEqual(['receive-inquiry', 'write-birth-date', 'add-work-item']);
    expect(acts[0]?.body).toEqual({ channel: 'phone', concern: 'ねむれない' });
    expect(acts[2]?.body).toMatchObject({ what: '約束の電話', owner: 'mizuno', on: '2026-11-25' });
  });

  it('keeps a promise whose day no calendar knows as it was said', () => {
    const facts = (part: Partial<typeof draft>) => actsOf({ ...draft, ...part }, me).at(-1);
    expect(facts({ promiseWhat: '電話する', promiseHeard: 'R8.13.44' })).toMatchObject({
      name: 'write-note',
      body: { facts: '約束: 電話する R8.13.44' },
    });
    expect(facts({ promiseHeard: 'らいしゅう' })).toMatchObject({ body: { facts: '約束: 約束の電話 らいしゅう' } });
    expect(facts({ promiseWhat: '電話する' })).toMatchObject({ body: { facts: '約束: 電話する ' } });
    expect(actsOf({ ...draft, promiseWhat: '電話する', promiseOn: '2026-04-07' }, me).at(-1)?.name).toBe('add-work-item');
  });

  it('names somebody by what is known of the name', () => {
    expect(actsOf({ ...draft, reading: 'ときとう さわ' }, me)[1]?.body).toEqual({ name: 'ときとう さわ', reading: 'ときとう さわ' });
    expect(actsOf({ ...draft, calledAs: 'サワさん' }, me)[1]?.body).toMatchObject({ name: 'サワさん' });
  });

  it('fills the sheet of the intake form with what was chosen', () => {
    const acts = actsOf({ ...draft, sheet: answered({ issues: ['rent'], 'issues.most': 'rent', work: null, reason: ' ' }) }, me);
    expect(acts[1]?.body).toEqual({
      form: 'F01',
      changes: [
        { path: 'issues', value: ['rent'] },
        { path: 'issues.most', value: 'rent' },
      ],
    });
  });

  it('carries the same numbers whenever it is sent again', () => {
    const full = { ...draft, name: '北野アカネ', members: [{ id: 'm1', name: '北野タロウ', relation: '父' }] };
    const numbers = actsOf(full, me).map(({ number }) => number);
    expect(actsOf(full, me).map(({ number }) => number)).toEqual(numbers);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('is another act when the words were changed after a broken line', () => {
    const [before, after] = ['ねむれない', 'ねむれない。食べられない'].map((words) => actsOf({ ...draft, words }, me)[0]?.number);
    expect(before).not.toBe(after);
  });

  it('loses no birth date that no calendar knows', () => {
    expect(actsOf({ ...draft, birth: '春ごろ' }, me)[1]).toMatchObject({ name: 'write-note', body: { facts: '生年月日: 春ごろ' } });
  });
});

describe('a draft', () => {
  it('is blank until something is heard', () => {
    expect(isBlank(draft)).toBe(true);
    expect(isBlank({ ...draft, words: 'あ' })).toBe(false);
  });
});
