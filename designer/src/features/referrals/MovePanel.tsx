import { Radio, Select, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CommandBody } from '@/api/commands';
import { asProblem } from '@/api/problem';
import { useCommand } from '@/api/useCommand';
import { useWordTable } from '@/api/wordTables';
import { dayOf } from '@/time/moments';
import { ActEnd } from '@/ui/ActEnd';
import { ActPanel } from '@/ui/ActPanel';
import { useKept } from '@/ui/useKept';
import { useWords } from '@/words/defineWords';
import { ArrivalFields } from './ArrivalFields';
import { useAnswerWords } from './answerWords';
import { type Arrival, arrivalLack, isHearsay } from './arrival';
import type { Stage } from './moveOrder';
import { PreviewOf } from './PreviewPanel';
import classes from './ReferralPanel.module.css';
import { referralQuery } from './referralQueries';
import { referralWords } from './referralWords';

interface MovePanelProps {
  readonly caseId: string;
  readonly referral: string;
  readonly to: Stage;
  /** The receiver answers for themselves: nothing is hearsay. */
  readonly isReceiver: boolean;
  readonly onClose: () => void;
}

const fromReceiver = new Set<Stage>(['received', 'accepted', 'waitlisted', 'infoNeeded', 'declined', 'arrived', 'personDeclined']);
const withReason = new Set<Stage>(['waitlisted', 'declined']);
const empty = { note: '', despite: '', needOutcome: '', reason: '', alternative: '', condition: '' };

/** One referral goes on: what was said, by whom, and what is asked with it (CS-10). */
export function MovePanel({ caseId, referral, to, isReceiver, onClose }: MovePanelProps) {
  const say = useWords(referralWords);
  const stages = useWordTable('referralStage');
  const answer = useAnswerWords();
  const outcomes = useWordTable('needOutcome');
  const reasons = useWordTable('receiverReason');
  const found = useQuery({ ...referralQuery(caseId, referral), enabled: !isReceiver }).data;
  const [said, change, clear] = useKept(`${caseId} move-referral ${referral} ${to}`, empty);
  const today = dayOf(new Date());
  const [met, changeMet, clearMet] = useKept<Arrival>(`${caseId} arrival ${referral}`, { on: today, way: '', state: '' });
  const { send, state } = useCommand(caseId, 'move-referral');
  const codes = (asProblem(state.error).body.problems ?? []).map((problem) => problem.code);
  const hears = !isReceiver && fromReceiver.has(to);
  const arrives = to === 'arrived';
  const lack = arrives ? arrivalLack(met, today) : null;
  // A no says why, or what else: the next who looks for a place learns from it.
  const saysNoMore = to === 'declined' && ![said.reason, said.alternative, said.note].some((words) => words.trim());
  const asksNeed = to === 'roleFinished';
  const asksDespite = codes.includes('receiver-has-concern') || said.despite !== '';
  async function move() {
    const text = (words: string) => words.trim() || undefined;
    const body = {
      referral,
      to,
      note: text(said.note),
      hearing: hears && !(arrives && !isHearsay(met.way)),
      ...(arrives && met.way ? { arrivedOn: met.on, arrivedHow: say(met.way), personsState: text(met.state) } : {}),
      despiteConcern: text(said.despite),
      needOutcome: said.needOutcome || undefined,
      reason: said.reason || undefined,
      alternative: text(said.alternative),
      condition: text(said.condition),
    } as CommandBody<'move-referral'>;
    if (await send(body)) {
      clear();
      clearMet();
      onClose();
    }
  }
  return (
    <ActPanel
      title={
        isReceiver ? answer(to) : say('moveTitle', { name: found?.referral.receiverName ?? say('receivedOne'), stage: stages.say(to) })
      }
      lead={found?.needWhat}
      onClose={onClose}
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void move();
        }}
      >
        {to === 'sent' && (
          <section aria-label={say('preview')}>
            <PreviewOf caseId={caseId} referral={referral} />
          </section>
        )}
        {arrives && <ArrivalFields arrival={met} isReceiver={isReceiver} onChange={changeMet} />}
        {hears && !arrives && <p className={classes.soft}>{say('moveHearingHelp')}</p>}
        {withReason.has(to) && reasons.options.length > 0 && (
          <Select
            label={say(isReceiver ? 'answerReason' : 'moveReason')}
            data={[...reasons.options]}
            value={said.reason || null}
            onChange={(reason) => change({ reason: reason ?? '' })}
            clearable
          />
        )}
        {to === 'accepted' && (
          <Textarea
            label={say('condition')}
            value={said.condition}
            onChange={(event) => change({ condition: event.currentTarget.value })}
          />
        )}
        {to === 'declined' && (
          <Textarea
            label={say('alternative')}
            value={said.alternative}
            onChange={(event) => change({ alternative: event.currentTarget.value })}
          />
        )}
        {asksNeed && (
          <Radio.Group label={say('needOutcome')} value={said.needOutcome} onChange={(needOutcome) => change({ needOutcome })}>
            {outcomes.options.map((outcome) => (
              <Radio key={outcome.value} value={outcome.value} label={outcome.label} mt="xs" />
            ))}
          </Radio.Group>
        )}
        {asksDespite && (
          <Textarea
            label={say('despite')}
            description={say('despiteHelp')}
            value={said.despite}
            onChange={(event) => change({ despite: event.currentTarget.value })}
          />
        )}
        <Textarea
          label={say(to === 'sent' ? 'sendNote' : isReceiver ? 'answerNote' : 'moveNote')}
          value={said.note}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
        <ActEnd
          does={say(to === 'sent' ? 'sendDo' : isReceiver ? 'answerDo' : 'moveDo')}
          busy={state.isPending}
          error={state.error}
          onCancel={onClose}
          notYet={lack ? say(lack) : saysNoMore ? say('declineNeeds') : asksNeed && !said.needOutcome ? say('choose') : null}
        />
      </form>
    </ActPanel>
  );
}
