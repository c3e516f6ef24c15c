import { Checkbox, Radio, SegmentedControl, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CommandBody } from '@/api/commands';
import type { Schema } from '@/api/schemas';
import { useCommand } from '@/api/useCommand';
import { useWordTable } from '@/api/wordTables';
import { ActEnd } from '@/ui/ActEnd';
import { ActPanel } from '@/ui/ActPanel';
import { useKept } from '@/ui/useKept';
import { useWords } from '@/words/defineWords';
import classes from './ReferralPanel.module.css';
import { referralQuery } from './referralQueries';
import { referralWords } from './referralWords';

interface CheckPanelProps {
  readonly caseId: string;
  readonly referral: string;
  readonly actions: readonly Schema<'ActionResponse'>[];
  readonly onClose: () => void;
}

/** 受け皿チェック: the ten questions in words, the person's voice as a line of its own. */
export function CheckPanel({ caseId, referral, actions, onClose }: CheckPanelProps) {
  const say = useWords(referralWords);
  const words = useWordTable('checkAnswer');
  const found = useQuery(referralQuery(caseId, referral)).data;
  const outcomes = actions.filter((action) => action.command === 'check-receiver' && action.referral === referral && action.allowed);
  const [seen, change, clear] = useKept(`${caseId} check-receiver ${referral}`, {
    outcome: '',
    answers: {} as Readonly<Record<string, string>>,
    note: '',
    voice: '',
    settled: false,
  });
  const doubtful = seen.outcome !== '' && seen.outcome !== 'problem' && Object.values(seen.answers).includes('problem');
  const { send, state } = useCommand(caseId, 'check-receiver');
  async function write() {
    const body = {
      referral,
      outcome: seen.outcome,
      answers: seen.answers,
      note: seen.note.trim() || undefined,
      personsVoice: seen.voice.trim() || undefined,
      settled: seen.settled,
    } as unknown as CommandBody<'check-receiver'>;
    if (await send(body)) {
      clear();
      onClose();
    }
  }
  return (
    <ActPanel
      title={say('checkTitle', { name: found?.referral.receiverName ?? '' })}
      lead={say('checkLead')}
      help="check"
      onClose={onClose}
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void write();
        }}
      >
        <Textarea
          label={say('checkVoice')}
          value={seen.voice}
          onChange={(event) => change({ voice: event.currentTarget.value })}
          classNames={{ input: classes.own ?? '' }}
        />
        {found?.checkItems.map((item) => (
          <fieldset key={item.name} className={classes.chips}>
            <legend>{item.words}</legend>
            <SegmentedControl
              fullWidth
              size="sm"
              data={words.options.map(({ value, label }) => ({ value, label }))}
              value={seen.answers[item.name] ?? 'unknown'}
              onChange={(answer) => change({ answers: { ...seen.answers, [item.name]: answer } })}
              aria-label={item.words}
            />
          </fieldset>
        ))}
        <Radio.Group label={say('checkOutcome')} value={seen.outcome} onChange={(outcome) => change({ outcome })}>
          {outcomes.map((action) => (
            <Radio
              key={action.choice}
              value={action.choice ?? ''}
              label={words.options.find((word) => word.value === action.choice)?.label ?? action.label}
              mt="xs"
            />
          ))}
        </Radio.Group>
        {doubtful && <p className={classes.attention}>{say('problemIsGood', { outcome: words.say(seen.outcome) })}</p>}
        {seen.outcome === 'problem' && <p className={classes.attention}>{say('problemWarns')}</p>}
        <Textarea label={say('checkNote')} value={seen.note} onChange={(event) => change({ note: event.currentTarget.value })} />
        <Checkbox
          label={say('checkSettled')}
          checked={seen.settled}
          onChange={(event) => change({ settled: event.currentTarget.checked })}
        />
        <ActEnd
          does={say('checkDo')}
          busy={state.isPending}
          error={state.error}
          onCancel={onClose}
          notYet={seen.outcome ? null : say('checkOutcomeNeeded')}
        />
      </form>
    </ActPanel>
  );
}
