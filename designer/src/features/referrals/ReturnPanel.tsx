import { Chip, Group, Radio, Textarea } from '@mantine/core';
import { useWordTable } from '@/api/wordTables';
import type { ReturnWords } from '@/live/returnOutbox';
import { useSigned } from '@/session/session';
import { ActEnd } from '@/ui/ActEnd';
import { ActPanel } from '@/ui/ActPanel';
import { useKept } from '@/ui/useKept';
import { useWords } from '@/words/defineWords';
import classes from './ReturnPanel.module.css';
import type { Referral } from './referralQueries';
import { referralWords } from './referralWords';
import { mayComeBack } from './stages';

interface ReturnPanelProps {
  readonly caseId: string;
  readonly referrals: readonly Referral[];
  readonly referral: string | undefined;
  readonly onRaise: (referral: string, kind: string | undefined, words: ReturnWords) => void;
  readonly onClose: () => void;
}

/** もどす: open, press. Only from where is needed; why and what the person wants may follow (HR-4). */
export function ReturnPanel({ caseId, referrals, referral, onRaise, onClose }: ReturnPanelProps) {
  const say = useWords(referralWords);
  const kinds = useWordTable('returnKind');
  const { me, role } = useSigned();
  const open = referrals.filter(mayComeBack);
  const [said, change, clear] = useKept(`${caseId} return-referral`, { referral: '', kind: '', reason: '', personsWish: '' });
  const from = said.referral || referral || (open.length === 1 ? open[0]?.id : '') || '';
  const chosen = open.some((one) => one.id === from);
  function raise() {
    const words = {
      ...(said.reason.trim() ? { reason: said.reason.trim() } : {}),
      ...(said.personsWish.trim() ? { personsWish: said.personsWish.trim() } : {}),
    };
    onRaise(from, said.kind || undefined, words);
    clear();
    onClose();
  }
  return (
    <ActPanel title={say('returnTitle')} lead={say('returnLead')} help="takeBack" onClose={onClose}>
      {open.length === 0 ? (
        <p>{say('nothingToReturn')}</p>
      ) : (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            raise();
          }}
        >
          <Radio.Group label={say('which')} value={from} onChange={(next) => change({ referral: next })}>
            {open.map((one) => (
              <Radio
                key={one.id}
                value={one.id}
                label={`${one.receiverName ?? say(one.told ? 'toUs' : 'noReceiver')} · ${one.stageName}`}
                mt="xs"
              />
            ))}
          </Radio.Group>
          <p className={classes.who}>{say('whoRaises', { name: me.name, role: role?.roleName ?? '' })}</p>
          <ActEnd does={say('returnDo')} busy={false} onCancel={onClose} notYet={chosen ? null : say('whichNeeded')} />
          <Chip.Group value={said.kind} onChange={(kind) => change({ kind: String(kind) })}>
            <fieldset className={classes.chips}>
              <legend>{say('kind')}</legend>
              <Group gap="xs">
                {kinds.options.map((kind) => (
                  <Chip key={kind.value} value={kind.value} size="md">
                    {kind.label}
                  </Chip>
                ))}
              </Group>
            </fieldset>
          </Chip.Group>
          <Textarea
            label={say('personsWish')}
            value={said.personsWish}
            onChange={(event) => change({ personsWish: event.currentTarget.value })}
            classNames={{ input: classes.own ?? '' }}
          />
          <Textarea label={say('reason')} value={said.reason} onChange={(event) => change({ reason: event.currentTarget.value })} />
        </form>
      )}
    </ActPanel>
  );
}
