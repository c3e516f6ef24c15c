import type { Schema } from '@/api/schemas';
import { plainKana } from '@/words/kana';

export type InHand = Schema<'HandOverResponse'>;
export type HeldCase = Schema<'HeldCaseResponse'>;
export type Successor = Schema<'SuccessorResponse'>;

/** Who takes over whom. */
export interface Assignment {
  readonly forAll: string | null;
  readonly single: Readonly<Record<string, string>>;
  readonly reason: string;
}

export const nothingAssigned: Assignment = { forAll: null, single: {}, reason: '' };

/** One person: two records that were joined are one way, and go to one successor (HR-14). */
export interface HeldPerson {
  readonly id: string;
  /** The record that leads, or the first that is in hand. */
  readonly lead: HeldCase;
  readonly others: readonly HeldCase[];
}

const personOf = (held: HeldCase): string => held.joinedInto ?? held.case;

/** The people of the list, by reading; those whose reading nobody knows stand by their name. */
export function peopleOf(cases: readonly HeldCase[]): readonly HeldPerson[] {
  const people = [...new Set(cases.map(personOf))].flatMap((id): readonly HeldPerson[] => {
    const all = cases.filter((held) => personOf(held) === id);
    const lead = all.find((held) => held.case === id) ?? all[0];
    return lead ? [{ id, lead, others: all.filter((held) => held !== lead) }] : [];
  });
  return people.toSorted((one, other) => inOrder.compare(orderOf(one), orderOf(other)));
}

const inOrder = new Intl.Collator('ja');
const orderOf = ({ lead }: HeldPerson): string => plainKana(lead.reading ?? lead.name ?? '\uffff');

/** Those whom the words find, by name or reading in any kana. */
export function found(people: readonly HeldPerson[], words: string): readonly HeldPerson[] {
  const wanted = plainKana(words);
  return people.filter(({ lead, others }) =>
    [lead, ...others].some((held) => plainKana(`${held.name ?? ''} ${held.reading ?? ''}`).includes(wanted)),
  );
}

/** Who takes over the person. */
export function successorOf(assignment: Assignment, person: string): string | null {
  return assignment.single[person] ?? assignment.forAll;
}

export function assign(assignment: Assignment, of: string, to: string | null): Assignment {
  const { [of]: _, ...others } = assignment.single;
  return { ...assignment, single: to === null ? others : { ...others, [of]: to } };
}

/** Those whom nobody takes over yet: while there is one, nothing is handed over (HR-14). */
export function leftAlone(assignment: Assignment, cases: readonly HeldCase[]): readonly HeldCase[] {
  return cases.filter((held) => successorOf(assignment, personOf(held)) === null);
}

/** How many people go to whom, in the order of the list. */
export function shares(assignment: Assignment, cases: readonly HeldCase[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const person of peopleOf(cases)) {
    const to = successorOf(assignment, person.id);
    if (to !== null) {
      counts.set(to, (counts.get(to) ?? 0) + 1);
    }
  }
  return counts;
}

/** Somebody who may be chosen: of the list, or one whom only a person's own page suggests. */
export interface Candidate {
  readonly person: string;
  readonly name: string;
  readonly organisation: string;
}

export function candidatesOf(inHand: InHand): readonly Candidate[] {
  const listed = inHand.successors.map(({ person, personName, organisation }) => ({ person, name: personName, organisation }));
  const suggested = inHand.cases.flatMap(({ suggested: near }) =>
    near ? [{ person: near.person, name: near.personName, organisation: near.organisation }] : [],
  );
  return [...new Map([...suggested, ...listed].map((candidate) => [candidate.person, candidate])).values()];
}

/** What is asked of the server; null while somebody is still left alone. */
export function requestOf(assignment: Assignment, inHand: InHand): Schema<'HandOverRequest'> | null {
  const holders = new Map(candidatesOf(inHand).map(({ person, organisation }) => [person, { person, organisation }]));
  const cases = inHand.cases.flatMap((held) => {
    const to = holders.get(successorOf(assignment, personOf(held)) ?? '');
    return to ? [{ case: held.case, to }] : [];
  });
  const first = cases[0];
  return first && cases.length === inHand.cases.length
    ? { to: holders.get(assignment.forAll ?? '') ?? first.to, reason: assignment.reason.trim(), cases }
    : null;
}
