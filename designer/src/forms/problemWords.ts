import { formWords } from './formWords';
import type { Problem } from './problems';

/** A problem in words that say what to do. */
export function problemInWords(problem: Problem): string {
  const key = `problem_${problem.code.replaceAll('-', '_')}` as Parameters<typeof formWords.say>[0];
  return formWords.say(key, problem.values);
}
