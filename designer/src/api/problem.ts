import { sayRefusal } from './refusalWords';
import type { Schema } from './schemas';

export type ProblemBody = Schema<'Problem'>;

/** What the server refused, in its own words: `message` is plain Japanese, `code` never changes. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly body: Partial<ProblemBody>;

  constructor(status: number, body: Partial<ProblemBody>) {
    super(body.detail ?? body.title ?? '');
    this.name = 'ApiProblem';
    this.status = status;
    this.code = body.code ?? (status === 0 ? 'no-answer' : 'unknown');
    this.body = body;
  }

  /** What it is as a whole, in the language of the screen. */
  get whole(): string {
    return sayRefusal({ code: this.code, message: this.message });
  }

  /** Every reason, one sentence each; the whole when the server gave no list. */
  get reasons(): readonly string[] {
    const single = (this.body.problems ?? []).flatMap(({ code, message }) => (message ? [sayRefusal({ code, message })] : []));
    return single.length > 0 ? [...new Set(single)] : [this.whole];
  }
}

export function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) {
    return error;
  }
  return new ApiProblem(0, { code: 'no-answer' });
}
