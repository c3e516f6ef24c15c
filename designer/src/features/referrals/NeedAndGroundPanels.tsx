import { Radio, Textarea } from '@mantine/core';
import type { CommandBody } from '@/api/commands';
import { useCommand } from '@/api/useCommand';
import { useWordTable } from '@/api/wordTables';
import { ActEnd } from '@/ui/ActEnd';
import { ActPanel } from '@/ui/ActPanel';
import { useKept } from '@/ui/useKept';
import { useWords } from '@/words/defineWords';
import classes from './ReferralPanel.module.css';
import type { Need } from './referralQueries';
import { referralWords } from './referralWords';

interface CloseNeedPanelProps {
  readonly caseId: string;
  readonly need: Need | undefined;
  readonly onClose: () => void;
}

/** 必要の結果, in words; it opens no score and closes no door. */
export function CloseNeedPanel({ caseId, need, onClose }: CloseNeedPanelProps) {
  const say = useWords(referralWords);
  const outcomes = useWordTable('needOutcome');
  const [said, change, clear] = useKept(`${caseId} close-need ${need?.id ?? ''}`, { outcome: '', words: '' });
  const { send, state } = useCommand(caseId, 'close-need');
  async function write() {
    const body = { need: need?.id ?? '', outcome: said.outcome, words: said.words.trim() || undefined } as CommandBody<'close-need'>;
    if (await send(body)) {
      clear();
      onClose();
    }
  }
  return (
    <ActPanel title={say('closeNeedTitle')} lead={need && say('closeNeedOf', { what: need.what })} onClose={onClose}>
      <ChoiceForm
        label={say('closeNeedOutcome')}
        options={outcomes.options}
        chosen={said.outcome}
        onChoose={(outcome) => change({ outcome })}
        wordsLabel={say('closeNeedWords')}
        words={said.words}
        onWords={(words) => change({ words })}
        does={say('closeNeedDo')}
        busy={state.isPending}
        error={state.error}
        notYet={said.outcome ? null : say('choose')}
        onSend={() => void write()}
        onClose={onClose}
      />
    </ActPanel>
  );
}

interface GroundPanelProps {
  readonly caseId: string;
  readonly referral: string;
  readonly onClose: () => void;
}

/** 同意によらない根拠 (HR-1): urgent or by law, in writing. */
export function GroundPanel({ caseId, referral, onClose }: GroundPanelProps) {
  const say = useWords(referralWords);
  const kinds = useWordTable('groundKind');
  const [said, change, clear] = useKept(`${caseId} document-ground ${referral}`, { kind: '', reason: '' });
  const { send, state } = useCommand(caseId, 'document-ground');
  async function write() {
    if (await send({ referral, kind: said.kind, reason: said.reason.trim() })) {
      clear();
      onClose();
    }
  }
  return (
    <ActPanel title={say('groundTitle')} lead={say('groundLead')} help="ground" onClose={onClose}>
      <ChoiceForm
        label={say('groundKind')}
        options={kinds.options}
        chosen={said.kind}
        onChoose={(kind) => change({ kind })}
        wordsLabel={say('groundReason')}
        words={said.reason}
        onWords={(reason) => change({ reason })}
        does={say('groundDo')}
        busy={state.isPending}
        error={state.error}
        notYet={said.kind && said.reason.trim() ? null : say('reasonNeeded')}
        onSend={() => void write()}
        onClose={onClose}
      />
    </ActPanel>
  );
}

interface ChoiceFormProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
  readonly wordsLabel: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly does: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly notYet: string | null;
  readonly onSend: () => void;
  readonly onClose: () => void;
}

function ChoiceForm(props: ChoiceFormProps) {
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSend();
      }}
    >
      <Radio.Group label={props.label} value={props.chosen} onChange={props.onChoose}>
        {props.options.map((option) => (
          <Radio key={option.value} value={option.value} label={option.label} mt="xs" />
        ))}
      </Radio.Group>
      <Textarea label={props.wordsLabel} value={props.words} onChange={(event) => props.onWords(event.currentTarget.value)} />
      <ActEnd does={props.does} busy={props.busy} error={props.error} onCancel={props.onClose} notYet={props.notYet} />
    </form>
  );
}
