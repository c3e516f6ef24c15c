import createClient, { type Middleware } from 'openapi-fetch';
import { words } from '@/words/language';
import { line } from './line';
import { ApiProblem, type ProblemBody } from './problem';
import type { paths } from './schema';
import { caseOf, standIn } from './standIn';

let actingRole: string | null = null;

/** The role (organisation/role) that every request is made in; null when there is only one. */
export function actAs(role: string | null): void {
  actingRole = role;
}

const headers: Middleware = {
  onRequest({ request }) {
    request.headers.set('X-Bansou-Client', 'desk');
    request.headers.set('Accept-Language', words.language === 'en' ? 'en' : 'ja');
    if (actingRole && !request.headers.has('X-Bansou-Role')) {
      request.headers.set('X-Bansou-Role', actingRole);
    }
    const about = caseOf(request.url);
    const absent = about && standIn.inCase(about);
    if (absent) {
      request.headers.set('X-Bansou-For', absent);
    }
    return request;
  },
  async onResponse({ request, response }) {
    if (response.ok) {
      return response;
    }
    const body = (await response.json().catch(() => ({}))) as Partial<ProblemBody>;
    const about = caseOf(request.url);
    if (about && body.problems?.some(({ code }) => code === 'not-standing-in')) {
      standIn.set(about, null);
    }
    throw new ApiProblem(response.status, body);
  },
};

export const api = createClient<paths>({ baseUrl: '/', fetch: line.ask });
api.use(headers);

/** What a call that worked brought; one that did not has thrown an ApiProblem already. */
export async function bring<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call;
  return data as T;
}

/** A number for one act: sent again with the same number, it is done once. */
export function actNumber(): string {
  return crypto.randomUUID?.() ?? `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}
