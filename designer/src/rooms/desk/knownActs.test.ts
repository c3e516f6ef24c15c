import { expect, it } from 'vitest';
import { actPlaces } from './actPlaces';
import { knownActs } from './knownActs';

const schema = Object.values(import.meta.glob('../../api/schema.d.ts', { query: '?raw', import: 'default', eager: true }))[0] as string;

/** Done from inside a panel, a tab, or on a page of its own. */
const within = {
  'write-referral': 'the panel of a referral',
  'move-referral': 'the panel of a referral',
  'check-receiver': 'the panel of a referral',
  'document-ground': 'the panel of a referral',
  'start-watch': 'the tab of the watch',
  'record-watch-contact': 'the tab of the watch',
  'decide-support': 'the page of decisions',
  'put-on-agenda': 'the pages of meetings',
  'take-received': 'the inbox of the receiver',
  'save-sheet': 'the forms of a step, and the forms of the records',
} as const;

it('knows a place for every command of a case', () => {
  const commands = [...schema.matchAll(/"\/api\/cases\/\{caseId\}\/commands\/([a-z-]+)"/g)].map(([, name = '']) => name);
  expect(commands.length).toBeGreaterThan(50);
  expect(commands.filter((name) => !knownActs.has(name) && !(name in actPlaces) && !(name in within))).toEqual([]);
});
