import { Checkbox, Chip, Group, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, bring } from '@/api/client';
import type { CommandBody } from '@/api/commands';
import { useCommand } from '@/api/useCommand';
import { useWordTable } from '@/api/wordTables';
import { dayOf } from '@/time/moments';
import { ActEnd } from '@/ui/ActEnd';
import { ActPanel } from '@/ui/ActPanel';
import { DayInput } from '@/ui/DayInput';
import { Ruby } from '@/ui/Ruby';
import { useKept } from '@/ui/useKept';
import { useWords } from '@/words/defineWords';
import classes from './ConsentsTab.module.css';
import { consentWords } from './consentWords';
import { itemWords } from './itemWords';

interface RecordConsentPanelProps {
  readonly caseId: string;
  readonly organisation: string | undefined;
  /** What the receiver will read with these items; from who knows about referrals. */
  readonly preview: (receiver: string, items: readonly string[]) => ReactNode;
  readonly onClose: () => void;
}

/** 同意を記録する, with what it lets through beside it. */
export function RecordConsentPanel({ caseId, organisation, preview, onClose }: RecordConsentPanelProps) {
  const say = useWords(consentWords);
  const items = useWordTable('consentItem');
  const ways = useWordTable('consentWay');
  const organisations =
    useQuery({ queryKey: ['organisations'], queryFn: ({ signal }) => bring(api.GET('/api/organisations', { signal })), staleTime: 300_000 })
      .data ?? [];
  const [given, change, clear] = useKept(`${caseId} record-consent ${organisation ?? ''}`, {
    organisation: organisation ?? '',
    items: [] as readonly string[],
    way: '',
    witness: '',
    until: '',
  });
  const [unread, setUnread] = useState(false);
  const isOver = given.until !== '' && given.until < dayOf(new Date());
  const { send, state } = useCommand(caseId, 'record-consent');
  const notYet = !given.organisation
    ? say('chooseOrganisation')
    : given.items.length === 0
      ? say('chooseItems')
      : given.way === ''
        ? say('chooseWay')
        : given.way === 'spoken' && !given.witness.trim()
          ? say('witnessNeeded')
          : unread
            ? say('untilUnread')
            : isOver
              ? say('untilOver')
              : null;
  async function record() {
    const body = {
      organisation: given.organisation,
      items: given.items,
      way: given.way,
      witness: given.witness.trim() || undefined,
      until: given.until ? `${given.until}T23:59:59+09:00` : undefined,
    } as CommandBody<'record-consent'>;
    if (await send(body)) {
      clear();
      onClose();
    }
  }
  return (
    <ActPanel title={say('recordTitle')} lead={<Ruby text={say('recordLead')} />} help="consent" onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void record();
        }}
      >
        <Select
          label={<Ruby text={say('organisation')} />}
          data={organisations.filter((one) => !one.closed).map((one) => ({ value: one.id, label: one.displayName }))}
          value={given.organisation || null}
          onChange={(next) => change({ organisation: next ?? '' })}
          searchable
        />
        <Checkbox.Group label={<Ruby text={say('items')} />} value={[...given.items]} onChange={(next) => change({ items: next })}>
          {items.options.map((item) => (
            <Checkbox key={item.value} value={item.value} label={<Ruby text={itemWords(say, item)} />} mt="xs" />
          ))}
        </Checkbox.Group>
        <Chip.Group value={given.way} onChange={(way) => change({ way: String(way) })}>
          <fieldset className={classes.chips}>
            <legend>{say('way')}</legend>
            <Group gap="xs">
              {ways.options.map((way) => (
                <Chip key={way.value} value={way.value} size="md">
                  {way.label}
                </Chip>
              ))}
            </Group>
          </fieldset>
        </Chip.Group>
        {given.way === 'spoken' && (
          <TextInput label={say('witness')} value={given.witness} onChange={(event) => change({ witness: event.currentTarget.value })} />
        )}
        <DayInput
          label={say('untilOptional')}
          value={given.until}
          onChange={(until) => change({ until })}
          onUnread={setUnread}
          error={isOver ? say('untilOver') : undefined}
        />
        {given.organisation && (
          <div>
            <h3>
              <Ruby text={say('willSee')} />
            </h3>
            {preview(given.organisation, given.items)}
          </div>
        )}
        <ActEnd does={say('save')} busy={state.isPending} error={state.error} onCancel={onClose} notYet={notYet} />
      </form>
    </ActPanel>
  );
}
