import { checkForm, isShown } from './checkForm';
import { type Answer, type Answers, answerAt, type FormDefinition, type FormField, type FormSection, sameAnswer } from './form';
import type { Problem } from './problems';

/** One answer that stands somewhere else: saved, or written by somebody else. */
export interface Standing {
  readonly path: string;
  readonly value: Answer | undefined;
}

/** A change to send: what was written, and what stood there when writing began. */
export interface Change {
  readonly path: string;
  readonly value: Answer;
  readonly basedOn: Answer;
}

/** The answers of one open form. Fields listen to their own place, so that typing touches one field and not the page. */
export class FormStore {
  readonly form: FormDefinition;
  #answers: Answers;
  /** What stands on the server, as far as we know. */
  #base: Answers;
  #problems: ReadonlyMap<string, readonly Problem[]> | null = null;
  readonly #listeners = new Set<() => void>();
  #version = 0;

  constructor(form: FormDefinition, standing: readonly Standing[]) {
    this.form = form;
    this.#base = Object.fromEntries(standing.map(({ path, value }) => [path, value]));
    this.#answers = this.#base;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get answers(): Answers {
    return this.#answers;
  }

  /** Counted up with every change: a cheap thing to listen to. */
  readonly version = (): number => this.#version;

  at(path: string): Answer {
    return this.#answers[path] ?? null;
  }

  set(path: string, value: Answer): void {
    this.#put({ ...this.#answers, [path]: value });
  }

  isShown(section: FormSection, field: FormField): boolean {
    return isShown(section, field, this.#answers);
  }

  /** What is to be mended at each place; what is only open is not among it. */
  problems(): ReadonlyMap<string, readonly Problem[]> {
    this.#problems ??= byPath(checkForm(this.form, this.#answers, 'saving'));
    return this.#problems;
  }

  /** What is still open before the step is completed. It never stands in the way. */
  open(): readonly Problem[] {
    return checkForm(this.form, this.#answers, 'completing').filter((problem) => problem.code === 'unanswered');
  }

  /** What was written here and stands nowhere else yet. */
  changes(): readonly Change[] {
    return Object.keys(this.#answers)
      .filter((path) => !sameAnswer(this.#answers[path], this.#base[path]))
      .map((path) => ({ path, value: answerAt(this.#answers, path), basedOn: answerAt(this.#base, path) }));
  }

  /** These were taken by the server; what was typed meanwhile stays a change. */
  taken(changes: readonly Change[]): void {
    this.#base = { ...this.#base, ...Object.fromEntries(changes.map(({ path, value }) => [path, value])) };
    this.#tell();
  }

  /** What stands on the server now. Where nothing was written here it is shown; where something was, both are kept. */
  stands(standing: readonly Standing[]): void {
    const now: Answers = Object.fromEntries(standing.map(({ path, value }) => [path, value]));
    const mine = new Set(this.changes().map(({ path }) => path));
    const kept = Object.fromEntries(Object.entries(this.#answers).filter(([path]) => mine.has(path)));
    const known = Object.fromEntries(Object.entries(this.#base).filter(([path]) => mine.has(path)));
    this.#base = { ...now, ...known };
    this.#put({ ...now, ...kept });
  }

  /** The worker chose between two values: what stands there is now known, and one of them is the answer. */
  settle(path: string, theirs: Answer, chosen: Answer): void {
    this.#base = { ...this.#base, [path]: theirs };
    this.#put({ ...this.#answers, [path]: chosen });
  }

  #put(answers: Answers): void {
    this.#answers = answers;
    this.#problems = null;
    this.#tell();
  }

  #tell(): void {
    this.#version += 1;
    for (const listener of this.#listeners) {
      listener();
    }
  }
}

function byPath(problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  const found = new Map<string, readonly Problem[]>();
  for (const problem of problems) {
    found.set(problem.path, [...(found.get(problem.path) ?? []), problem]);
  }
  return found;
}
