import { api, bring } from '@/api/client';
import { type CommandName, command } from '@/api/commands';
import { type ApiProblem, asProblem } from '@/api/problem';
import type { Membership } from '@/session/session';
import type { IntakeAct } from './intakeActs';

export interface Opening {
  readonly number: string;
  readonly step: string | null;
  readonly nameless: boolean;
  /** Whoever accompanies people leads what they receive; everybody else brings it to the one on duty. */
  readonly lead: { readonly person: string; readonly organisation: string } | null;
}

const accompanying = new Set(['counselor', 'chief', 'outreach', 'participation', 'multi_agency']);

export function leadOf(person: string, role: Membership | null): Opening['lead'] {
  return role && accompanying.has(role.roleCode) ? { person, organisation: role.organisation } : null;
}

/** Opens a page for somebody. Sent again with the same number, it is the same page. */
export async function openCase({ number, step, nameless, lead }: Opening): Promise<string> {
  const body = { nameless, ...(step && { step }), ...(lead && { lead }) };
  const header = { 'Idempotency-Key': `${number}-open`, 'X-Bansou-Client': 'desk' };
  return (await bring(api.POST('/api/cases', { params: { header }, body }))).case;
}

export interface Refused {
  readonly name: CommandName;
  readonly reasons: readonly string[];
}

/** Sends one act after the other. What is refused is told and the rest goes on; a broken line stops, and the same acts can be sent again. */
export async function sendActs(caseId: string, acts: readonly IntakeAct[]): Promise<readonly Refused[]> {
  const refused: Refused[] = [];
  for (const { name, body, number } of acts) {
    try {
      await command(caseId, name, body as never, { number });
    } catch (error) {
      const problem: ApiProblem = asProblem(error);
      if (problem.status === 0 || problem.status >= 500 || problem.status === 401) {
        throw error;
      }
      refused.push({ name, reasons: problem.reasons });
    }
  }
  return refused;
}
