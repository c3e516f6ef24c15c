import { actNumber } from '@/api/client';
import type { CommandBody } from '@/api/commands';
import { useCommand } from '@/api/useCommand';
import { ActEnd } from '@/ui/ActEnd';
import { ActPanel } from '@/ui/ActPanel';
import { useKept } from '@/ui/useKept';
import { useWords } from '@/words/defineWords';
import type { Colleague } from '../../colleagues';
import classes from '../acts.module.css';
import { PlainFieldView } from './PlainFieldView';
import { missingIn, type PlainAbout, type PlainAct, type Values } from './plainAct';
import { plainWords } from './plainWords';

interface PlainActPanelProps {
  readonly caseId: string;
  readonly act: PlainAct;
  readonly about: Omit<PlainAbout, 'id'>;
  /** What it is about, in words: the step, the receiver. */
  readonly subject?: string | undefined;
  readonly colleagues: readonly Colleague[];
  /** What stands there now, where an act writes over it. */
  readonly first?: Values;
  readonly onWritten?: ((values: Values) => void) | undefined;
  readonly onClose: () => void;
}

/** One panel for every act that takes a few words, choices and days. */
export function PlainActPanel({ caseId, act, about, subject, colleagues, first = {}, onWritten, onClose }: PlainActPanelProps) {
  const say = useWords(plainWords);
  const place = [caseId, act.command, about.step, about.referral, about.item].join(' ');
  const chosen = Object.fromEntries(
    act.fields.flatMap((field) => (field.kind === 'choice' && field.first ? [[field.name, field.first]] : [])),
  );
  const begin: Record<string, string> = { id: actNumber(), ...chosen, ...first };
  const [values, change, clear] = useKept(place, begin);
  const { send, state } = useCommand(caseId, act.command);
  const missing = missingIn(act, values);
  async function write() {
    const body = act.body(values, { ...about, id: values.id ?? '' }) as CommandBody<typeof act.command>;
    if (await send(body)) {
      onWritten?.(values);
      clear();
      onClose();
    }
  }
  return (
    <ActPanel title={subject ? `${say(act.title)}: ${subject}` : say(act.title)} lead={act.lead && say(act.lead)} onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void write();
        }}
      >
        {act.fields.map((field) => (
          <PlainFieldView
            key={field.name}
            field={field}
            value={values[field.name] ?? ''}
            colleagues={colleagues}
            onChange={(value) => change({ [field.name]: value })}
          />
        ))}
        <ActEnd does={say(act.does)} busy={state.isPending} error={state.error} onCancel={onClose} notYet={missing && say(missing)} />
      </form>
    </ActPanel>
  );
}
