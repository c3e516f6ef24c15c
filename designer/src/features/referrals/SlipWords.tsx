import { useWordTable } from '@/api/wordTables';
import { Slip, type SlipContent } from '@/ui/slip/Slip';

/** The slip for whoever is signed in: names of kinds in their language. */
export function SlipWords({ slip }: { readonly slip: SlipContent }) {
  const tables = { assessmentSection: useWordTable('assessmentSection'), contactWayKind: useWordTable('contactWayKind') };
  return <Slip slip={slip} sayKind={(table, value) => tables[table].say(value)} />;
}
