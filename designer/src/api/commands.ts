import { actNumber, api, bring } from './client';
import type { components, paths } from './schema';

type CommandPath = Extract<keyof paths, `/api/cases/{caseId}/commands/${string}`>;
type NameOf<Path> = Path extends `/api/cases/{caseId}/commands/${infer Name}` ? Name : never;
type BodyOf<Path extends keyof paths> = paths[Path] extends { post: { requestBody: { content: { 'application/json': infer Body } } } }
  ? Body
  : never;

/** The commands of a case by their names, as the API lists them. */
export type CommandName = NameOf<CommandPath>;
export type CommandBody<Name extends CommandName> = BodyOf<`/api/cases/{caseId}/commands/${Name}` & CommandPath>;
export type CommandAnswer = components['schemas']['CommandResponse'];

export interface CommandOptions {
  /** The act's number; sent again with the same number it is done once. */
  readonly number?: string;
  /** Only if the case is still at this version. */
  readonly ifVersion?: number;
}

/** Sends one command to a case. Everything that is written into a case goes through here. */
export async function command<Name extends CommandName>(
  caseId: string,
  name: Name,
  body: CommandBody<Name>,
  options: CommandOptions = {},
): Promise<CommandAnswer> {
  const headers: Record<string, string> = { 'Idempotency-Key': options.number ?? actNumber(), 'X-Bansou-Client': 'desk' };
  if (options.ifVersion !== undefined) {
    headers['If-Match'] = `"${options.ifVersion}"`;
  }
  const path = `/api/cases/{caseId}/commands/${name}` as '/api/cases/{caseId}/commands/write-note';
  return bring(api.POST(path, { params: { path: { caseId }, header: headers as never }, body: body as never })) as Promise<CommandAnswer>;
}
