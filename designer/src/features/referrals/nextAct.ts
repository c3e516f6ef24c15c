import type { Schema } from '@/api/schemas';
import type { Act } from '@/ui/useAct';
import { stageOf } from './moveOrder';
import type { Referral } from './referralQueries';

type Action = Schema<'ActionResponse'>;

export type NextWord = 'nextSend' | 'nextWrite' | 'askConsent' | 'nextAnswer' | 'nextInfo' | 'nextArrive';

export interface NextAct {
  readonly act: Act;
  readonly word: NextWord;
}

const move = (referral: string, choice: string): Act => ({ act: 'move-referral', referral, choice });

/** The one sensible act that comes next with an attempt, by where it stands and by what holds it back; none where only its check is waited for. */
export function nextAct({ id, stage, receiver }: Referral, actions: readonly Action[]): NextAct | undefined {
  const own = actions.filter((action) => action.referral === id);
  const may = (command: string) => own.some((action) => action.command === command && action.allowed);
  switch (stage) {
    case 'preparing':
    case 'consented':
      return toSend();
    case 'infoNeeded':
      return may('write-referral') ? { act: { act: 'write-referral', referral: id }, word: 'nextInfo' } : undefined;
    case 'proposed':
    case 'sent':
    case 'received':
    case 'waitlisted':
      return may('move-referral') ? { act: { act: 'referral', referral: id }, word: 'nextAnswer' } : undefined;
    case 'accepted':
      return may('move-referral') ? { act: move(id, 'arrived'), word: 'nextArrive' } : undefined;
    default:
      return undefined;
  }

  function toSend(): NextAct | undefined {
    const sending = own.find((action) => action.command === 'move-referral' && stageOf(action.choice ?? '') === 'sent');
    if (sending?.allowed) {
      return { act: move(id, 'sent'), word: 'nextSend' };
    }
    const lacks = (code: string) => sending?.whyNot.some((why) => why.code === code);
    if ((!receiver || lacks('receiver-missing') || lacks('summary-missing')) && may('write-referral')) {
      return { act: { act: 'write-referral', referral: id }, word: 'nextWrite' };
    }
    const mayRecord = actions.some((action) => action.command === 'record-consent' && action.allowed);
    return lacks('consent-missing') && mayRecord
      ? { act: { act: 'record-consent', item: receiver, referral: id }, word: 'askConsent' }
      : undefined;
  }
}
