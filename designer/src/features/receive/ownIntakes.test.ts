import { describe, expect, it } from 'vitest';
import { emptyDraft } from './intakeDraft';
import { draftOf, fieldsOf } from './ownIntakes';

const draft = {
  ...emptyDraft('n1'),
  words: '声が小さい',
  byOther: true,
  members: [{ id: 'm1', name: '架空 母', relation: '母' }],
  sheet: { issues: ['money'], 'others[0].name': '架空' },
};

describe('a reception that waits on the server', () => {
  it('comes back as it was left', () => {
    expect(draftOf({ number: 'n1', fields: fieldsOf(draft) })).toEqual(draft);
  });

  it('sends what was written and no more', () => {
    expect(Object.keys(fieldsOf(draft)).sort()).toEqual(['byOther', 'members', 'sheet/issues', 'sheet/others[0].name', 'words']);
  });

  it('takes no field that the screen does not know', () => {
    expect(draftOf({ number: 'n1', fields: { words: 'x', number: 'n2', unknown: 1, sheet: 3 } })).toEqual({
      ...emptyDraft('n1'),
      words: 'x',
    });
  });
});
