import type { Schema } from '@/api/schemas';
import type { Act } from '@/ui/useAct';
import type { Colleague } from '../../colleagues';
import { PlainActPanel } from './PlainActPanel';
import { plainActs } from './plainActs';

interface PlainPanelProps {
  readonly caseId: string;
  readonly act: Act;
  readonly subject: string | undefined;
  readonly hiddenFrom: readonly Schema<'NamedResponse'>[];
  readonly colleagues: readonly Colleague[];
  readonly onClose: () => void;
}

/** The plain act of the address, with what stands there now. */
export function PlainPanel({ caseId, act, subject, hiddenFrom, colleagues, onClose }: PlainPanelProps) {
  const plain = plainActs.get(act.act);
  if (!plain) {
    return null;
  }
  const hides = act.act === 'hide-from';
  const known = hides ? [...colleagues, ...hiddenFrom.map(({ id, name }) => ({ person: id, name, organisation: '' }))] : colleagues;
  return (
    <PlainActPanel
      caseId={caseId}
      act={plain}
      about={{ step: act.step, referral: act.referral, item: act.item }}
      subject={subject}
      colleagues={known}
      first={hides ? { people: hiddenFrom.map(({ id }) => id).join('\n') } : {}}
      onClose={onClose}
    />
  );
}
