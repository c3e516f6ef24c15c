import type { CommandBody, CommandName } from '@/api/commands';
import { birthBy } from './birth';
import type { IntakeDraft } from './intakeDraft';
import { intakeForm } from './intakeForm';
import { changesOf } from './sheetOfDraft';

/** One command that a draft becomes; its number is the draft's own, so that sent twice it is done once. */
export type IntakeAct = {
  [Name in CommandName]: { readonly name: Name; readonly body: CommandBody<Name>; readonly number: string };
}[CommandName];

export interface Receiver {
  readonly person: string;
  /** What a promise is called when only its day was said. */
  readonly promise: string;
  readonly today: string;
  /** How a birth date that no calendar knows is written down. */
  readonly birthHeard: (words: string) => string;
  /** How a promise without a day is written down. */
  readonly promiseHeard: (what: string, when: string) => string;
}

/** The same words are the same act; words that were changed after a broken line are another one. */
function stamp(body: unknown): string {
  let hash = 5381;
  for (const letter of JSON.stringify(body)) {
    hash = (hash * 33 + (letter.codePointAt(0) ?? 0)) % 4_294_967_296;
  }
  return hash.toString(36);
}

/** The name as far as it was told: what they are called, or how it sounds, is a name too. */
export function nameOf({ name, calledAs, reading }: IntakeDraft): string {
  return name.trim() || calledAs.trim() || reading.trim();
}

type Fields = Readonly<Record<string, string | undefined>>;

function filled<T extends Fields>(fields: T): { [Key in keyof T]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value?.trim())) as { [Key in keyof T]?: string };
}

const heardBy = ({ channel }: IntakeDraft) => (channel === 'phone' ? 'phone' : 'office');

/** What a draft becomes, in this order: only what was heard, and nothing where nothing was. */
export function actsOf(draft: IntakeDraft, { person, today, promise, birthHeard, promiseHeard }: Receiver): readonly IntakeAct[] {
  const acts: IntakeAct[] = [];
  const add = <Name extends CommandName>(name: Name, body: CommandBody<Name>) => {
    acts.push({ name, body, number: `${draft.number}-${name}-${stamp(body)}` } as unknown as IntakeAct);
  };
  const other = draft.byOther && (draft.otherName.trim() || draft.otherRelation.trim());
  add('receive-inquiry', {
    channel: draft.channel,
    ...filled({ concern: draft.words, contactWish: draft.reachWhen }),
    ...(draft.outsideHours && { outsideHours: true }),
    ...(other && { inquirer: { name: draft.otherName.trim(), relation: draft.otherRelation.trim() } }),
  });
  const name = nameOf(draft);
  if (name) {
    add('name-person', { name, ...filled({ reading: draft.reading, calledAs: draft.calledAs }) });
  }
  const birth = birthBy(draft.birth, today);
  if (birth) {
    add('write-birth-date', { ...birth, ...(draft.birthAbout && { about: true }) });
  } else if (draft.birth.trim()) {
    add('write-note', { note: `birth-${draft.number}`, kind: heardBy(draft), facts: birthHeard(draft.birth.trim()) });
  }
  if (draft.reachTo.trim()) {
    const { reachKind: kind, mayContact, mayLeaveMessage, maySayWhoWeAre } = draft;
    add('write-contact-way', {
      kind,
      to: draft.reachTo.trim(),
      mayContact,
      mayLeaveMessage,
      maySayWhoWeAre,
      ...filled({ when: draft.reachWhen }),
    });
  }
  if (draft.place.trim()) {
    add('write-address', { kind: draft.placeKind, place: draft.place.trim(), ...(draft.placeProtected && { protected: true }) });
  }
  for (const member of draft.members.filter(({ name, relation }) => name.trim() || relation.trim())) {
    add('add-member', { member: member.id, name: member.name.trim(), relation: member.relation.trim() });
  }
  const changes = changesOf(draft.sheet);
  if (changes.length > 0) {
    add('save-sheet', { form: intakeForm, changes } as unknown as CommandBody<'save-sheet'>);
  }
  if (draft.promiseOn) {
    const item = `promise-${draft.number}`;
    add('add-work-item', { item, what: draft.promiseWhat.trim() || promise, owner: person, on: draft.promiseOn });
  } else if (draft.promiseWhat.trim() || draft.promiseHeard) {
    const facts = promiseHeard(draft.promiseWhat.trim() || promise, draft.promiseHeard);
    add('write-note', { note: `promise-heard-${draft.number}`, kind: heardBy(draft), facts });
  }
  return acts;
}
