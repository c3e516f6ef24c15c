import { caseActs } from './caseActs';
import { personActs } from './personActs';
import type { PlainAct } from './plainAct';
import { recordActs } from './recordActs';

/** Every act that the plain panel can show, by its command. */
export const plainActs: ReadonlyMap<string, PlainAct> = new Map(
  [...recordActs, ...personActs, ...caseActs].map((act) => [act.command, act]),
);
