import type { DeskPlace } from '@/rooms/desk/deskPlaces';
import { deskWords } from '@/rooms/desk/deskWords';
import { plainKana } from '@/words/kana';
import { searchJa } from './search.ja';
import { searchWords } from './searchWords';

export interface Command {
  readonly path: string;
  readonly name: string;
  /** Other spellings under which it is found. */
  readonly also: string;
}

const acts = [
  ['notice', '/desk/receive?way=notice'],
  ['talk', '/desk/receive?way=talk'],
  ['late', '/desk/inbox?tab=late'],
  ['unassigned', '/desk/inbox?tab=unassigned'],
  ['visits', '/desk/resources?tab=visits'],
  ['board', '/desk/resources?tab=board'],
  ['mine', '/desk/people?mine=true'],
  ['substitutes', '/desk/inbox?panel=substitutes'],
] as const;

type Also = Extract<keyof typeof searchJa, `also_${string}`>;

function otherSpellings(key: string): string {
  const also = `also_${key}`;
  return also in searchJa ? searchWords.say(also as Also) : '';
}

/** Everything that can be opened or begun by its name: these places of the desk, and acts. */
export function allCommands(of: readonly DeskPlace[]): readonly Command[] {
  const places = of.map(({ path, name }) => ({ path, name: deskWords.say(name), also: otherSpellings(name) }));
  return [...acts.map(([key, path]) => ({ path, name: searchWords.say(key), also: otherSpellings(key) })), ...places];
}

/** Two letters, or one kanji: many family names are no longer than that. */
export const isEnough = (words: string): boolean => words.length >= 2 || /^\p{Script=Han}$/u.test(words);

export function fittingCommands(commands: readonly Command[], words: string): readonly Command[] {
  const wanted = plainKana(words);
  return commands.filter(({ name, also }) => plainKana(`${name} ${also}`).includes(wanted));
}
