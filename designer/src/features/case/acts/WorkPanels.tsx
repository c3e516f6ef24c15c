import { Select, Textarea } from '@mantine/core';
import { actNumber } from '@/api/client';
import type { Schema } from '@/api/schemas';
import { useCommand } from '@/api/useCommand';
import { useSigned } from '@/session/session';
import { ActEnd } from '@/ui/ActEnd';
import { ActPanel } from '@/ui/ActPanel';
import { DayInput } from '@/ui/DayInput';
import { useKept } from '@/ui/useKept';
import { useWords } from '@/words/defineWords';
import type { Colleague } from '../colleagues';
import classes from './acts.module.css';
import { actsWords } from './actsWords';

interface WorkPanelProps {
  readonly caseId: string;
  readonly colleagues: readonly Colleague[];
  /** To change it; left out, a new one is written. */
  readonly item?: Schema<'WorkResponse'> | undefined;
  readonly onClose: () => void;
}

/** やること: what, who, until when; with a reason when it is changed. */
export function WorkPanel({ caseId, colleagues, item, onClose }: WorkPanelProps) {
  const say = useWords(actsWords);
  const { me } = useSigned();
  const begin = { id: actNumber(), what: item?.what ?? '', owner: item?.owner ?? me.person, on: item?.on ?? '', reason: '' };
  const [work, change, clear] = useKept(`${caseId} work ${item?.id ?? ''}`, begin);
  const adding = useCommand(caseId, 'add-work-item');
  const moving = useCommand(caseId, 'move-work-item');
  const state = item ? moving.state : adding.state;
  const people = new Map([
    [me.person, say('ownerMe')],
    ...colleagues.filter((one) => one.person !== me.person).map((one) => [one.person, one.name] as const),
  ]);
  if (item && !people.has(item.owner)) {
    people.set(item.owner, item.ownerName);
  }
  async function write() {
    const { owner, on } = work;
    const answer = item
      ? await moving.send({ item: item.id, owner, on, reason: work.reason.trim() })
      : await adding.send({ item: work.id, what: work.what.trim(), owner, on });
    if (answer) {
      clear();
      onClose();
    }
  }
  const notYet = !work.what.trim() ? say('workWhat') : !work.on ? say('workOn') : item && !work.reason.trim() ? say('reasonNeeded') : null;
  return (
    <ActPanel title={say(item ? 'moveWorkTitle' : 'workTitle')} lead={item?.what} onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void write();
        }}
      >
        {!item && <Textarea label={say('workWhat')} value={work.what} onChange={(event) => change({ what: event.currentTarget.value })} />}
        <Select
          label={say('workOwner')}
          data={[...people].map(([value, label]) => ({ value, label }))}
          value={work.owner}
          onChange={(owner) => change({ owner: owner ?? me.person })}
          searchable
        />
        <DayInput label={say('workOn')} value={work.on} onChange={(on) => change({ on })} />
        {item && <Textarea label={say('reason')} value={work.reason} onChange={(event) => change({ reason: event.currentTarget.value })} />}
        <ActEnd does={say(item ? 'saveMove' : 'saveWork')} busy={state.isPending} error={state.error} onCancel={onClose} notYet={notYet} />
      </form>
    </ActPanel>
  );
}
