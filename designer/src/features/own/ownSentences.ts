import type { Schema } from '@/api/schemas';
import { dayForPerson, forPerson } from '@/ui/PersonText';
import type { Say, WordKey } from '@/words/defineWords';
import { ownJa } from './own.ja';
import type { OwnPageData } from './ownPageQuery';

type SayOwn = Say<typeof ownJa>;
type Key = WordKey<typeof ownJa>;

/** The person themselves, as the log of readings has them. */
export function isThePerson(read: Schema<'ReaderResponse'>): boolean {
  return read.person === 'person';
}

function known(key: string): key is Key {
  return key in ownJa;
}

/** A word of a table for a code of the server; what a municipality added is said as the server says it. */
function wordOf(say: SayOwn, group: string, code: string, otherwise: string): string {
  const key = `${group}_${code}`;
  return known(key) ? say(key) : forPerson(otherwise);
}

/** だれが、何を、いつまで知ってよいか. */
export function consentSentence(say: SayOwn, consent: Schema<'OwnConsentResponse'>): string {
  const organisation = forPerson(consent.organisationName);
  if (consent.withdrawnAt) {
    return say('consentWithdrawn', { organisation, day: dayForPerson(consent.withdrawnAt) });
  }
  if (!consent.living && consent.until) {
    return say('consentOver', { organisation, day: dayForPerson(consent.until) });
  }
  const items = consent.items.map((item, place) => wordOf(say, 'item', item, consent.itemWords[place] ?? item)).join(say('comma'));
  return consent.until
    ? say('consentUntil', { organisation, items, day: dayForPerson(consent.until) })
    : say('consentOpen', { organisation, items });
}

/** いつ、だれが、何を. */
export function promiseSentence(say: SayOwn, promise: Schema<'OwnPromiseResponse'>): string {
  const [day, what] = [dayForPerson(promise.on), forPerson(promise.what)];
  return promise.mine ? say('promiseMine', { day, what }) : say('promise', { day, what, owner: forPerson(promise.ownerName) });
}

export function tieWords(say: SayOwn, tie: Schema<'OwnTieResponse'>): string {
  return tie.thickness ? wordOf(say, 'tie', tie.thickness, tie.thicknessWords ?? '') : '';
}

export function answerWords(say: SayOwn, keyPerson: OwnPageData['keyPersons'][number]): string {
  return wordOf(say, 'answer', keyPerson.answer, keyPerson.answerWords);
}

export function partWords(say: SayOwn, read: Schema<'ReaderResponse'>): string {
  return wordOf(say, 'part', read.part, read.partName);
}

/** Why somebody looked: as they wrote it; or as whom they may look, where none has to be written. */
export function whyWords(say: SayOwn, read: Schema<'ReaderResponse'>, leadName: string): string {
  if (isThePerson(read)) {
    return say('whySelf');
  }
  if (read.purpose) {
    return forPerson(read.purpose);
  }
  return read.personName === leadName && read.part === 'wholeCase' ? say('whyLead') : wordOf(say, 'why', read.part, '');
}
