import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Answer } from './form';
import type { FormStore } from './formStore';
import { problemInWords } from './problemWords';

/** What the case knows already of one place (DB-6). */
export interface Known {
  readonly path: string;
  readonly value: Answer;
  readonly byName?: string | undefined;
  readonly at?: string | undefined;
}

/** Who can be chosen where a person, an organisation or a resource is asked for. */
export interface Pickable {
  readonly id: string;
  readonly name: string;
}

export interface FormPlace {
  readonly store: FormStore;
  readonly readOnly: boolean;
  /** Names of those who write at a place now, by path. */
  readonly writers: ReadonlyMap<string, readonly string[]>;
  readonly known: ReadonlyMap<string, Known>;
  /** Places that are still open; told only after somebody wanted to finish. */
  readonly open: ReadonlySet<string>;
  readonly pick: (kind: 'person' | 'organisation' | 'resource', typed: string) => Promise<readonly Pickable[]>;
  /** Shown beneath a place: two values to choose between. */
  readonly beneath?: ((path: string) => React.ReactNode) | undefined;
}

export const FormContext = createContext<FormPlace | null>(null);

export function useForm(): FormPlace {
  const place = useContext(FormContext);
  if (!place) {
    throw new Error('A field stands outside of a form');
  }
  return place;
}

export interface Place {
  readonly value: Answer;
  readonly set: (value: Answer) => void;
  /** What to mend here, in words; undefined when all is well. */
  readonly error: string | undefined;
  readonly readOnly: boolean;
}

/** One place of the form, said anew only when this place changes. */
export function usePlace(path: string): Place {
  const { store, open, readOnly } = useForm();
  const value = useSyncExternalStore(store.subscribe, () => store.at(path));
  const error = useSyncExternalStore(store.subscribe, () => (store.problems().get(path) ?? []).map(problemInWords).join(' '));
  const isOpen = open.has(path) && value === null;
  return {
    value,
    set: (next) => store.set(path, next),
    error: error || (isOpen ? problemInWords({ path, code: 'unanswered' }) : undefined),
    readOnly,
  };
}

/** Whether something holds of the answers, said anew only when it changes. */
export function useOf<T extends string | number | boolean>(read: (store: FormStore) => T): T {
  const { store } = useForm();
  return useSyncExternalStore(store.subscribe, () => read(store));
}
