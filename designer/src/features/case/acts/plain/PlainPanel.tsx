import type { Schema } from '@/api/schemas';
import { undoOffer } from '@/ui/undo/undoOffer';
import { undoWords } from '@/ui/undo/undoWords';
import type { Act } from '@/ui/useAct';
import type { Colleague } from '../../colleagues';
import { PlainActPanel } from './PlainActPanel';
import type { Values } from './plainAct';
import { plainActs } from './plainActs';
import { plainWords } from './plainWords';
import { isStepAct, sendBack, takeBackStep } from './takeBackStep';

interface PlainPanelProps {
  readonly caseId: string;
  readonly act: Act;
  readonly subject: string | undefined;
  readonly hiddenFrom: readonly Schema<'NamedResponse'>[];
  readonly colleagues: readonly Colleague[];
  /** Who has the step that it is about. */
  readonly claimedBy?: string | undefined;
  readonly onClose: () => void;
}

/** The plain act of the address, with what stands there now. */
export function PlainPanel({ caseId, act, subject, hiddenFrom, colleagues, claimedBy, onClose }: PlainPanelProps) {
  const plain = plainActs.get(act.act);
  if (!plain) {
    return null;
  }
  const hides = act.act === 'hide-from';
  const about = { step: act.step, referral: act.referral, item: act.item };
  const offerBack = (name: string, values: Values) => {
    const back = isStepAct(name) ? takeBackStep(name, { about, values, had: claimedBy, why: undoWords.say('why') }) : null;
    if (back) {
      undoOffer.make({
        told: plainWords.say(`told_${name as 'claim-step'}`, { what: subject ?? '' }),
        inRecord: true,
        takeBack: async () => {
          await sendBack(caseId, back);
          return [];
        },
      });
    }
  };
  const known = hides ? [...colleagues, ...hiddenFrom.map(({ id, name }) => ({ person: id, name, organisation: '' }))] : colleagues;
  return (
    <PlainActPanel
      caseId={caseId}
      act={plain}
      about={about}
      subject={subject}
      colleagues={known}
      first={hides ? { people: hiddenFrom.map(({ id }) => id).join('\n') } : {}}
      onWritten={isStepAct(act.act) ? (values) => offerBack(act.act, values) : undefined}
      onClose={onClose}
    />
  );
}
