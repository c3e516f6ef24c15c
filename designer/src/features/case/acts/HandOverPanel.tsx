import { Select } from '@mantine/core';
import { useState } from 'react';
import type { CommandBody } from '@/api/commands';
import type { Schema } from '@/api/schemas';
import { useCommand } from '@/api/useCommand';
import { useWords } from '@/words/defineWords';
import type { Colleague } from '../colleagues';
import { actsWords } from './actsWords';
import { WordsPanel } from './WordsPanel';

interface HandOverPanelProps {
  readonly caseId: string;
  readonly overview: Schema<'OverviewResponse'> | undefined;
  readonly colleagues: readonly Colleague[];
  readonly onClose: () => void;
}

/** 担当を引き継ぐ: lead and overview holder, each always exactly one (HR-14). */
export function HandOverPanel({ caseId, overview, colleagues, onClose }: HandOverPanelProps) {
  const say = useWords(actsWords);
  const [lead, setLead] = useState('');
  const [holder, setHolder] = useState('');
  const { send, state } = useCommand(caseId, 'hand-over');
  const choices = (now: string | undefined, name: string | undefined) => [
    { value: '', label: say('handSame', { name: name ?? '' }) },
    ...colleagues.filter((one) => one.person !== now).map((one) => ({ value: one.person, label: one.name })),
  ];
  const to = (person: string) => {
    const found = colleagues.find((one) => one.person === person);
    return found && { person: found.person, organisation: found.organisation };
  };
  return (
    <WordsPanel
      place={`${caseId} hand-over`}
      title={say('handOverTitle')}
      lead={say('handOverLead')}
      fields={[{ name: 'reason', label: say('reason'), needed: true }]}
      does={say('saveHandOver')}
      busy={state.isPending}
      error={state.error}
      onSend={async ({ reason = '' }) => {
        const body = { reason, ...(lead ? { lead: to(lead) } : {}), ...(holder ? { overviewHolder: to(holder) } : {}) };
        return (await send(body as CommandBody<'hand-over'>)) !== null;
      }}
      onClose={onClose}
    >
      <Select
        label={say('handLead')}
        data={choices(overview?.lead.person, overview?.lead.personName)}
        value={lead}
        onChange={(next) => setLead(next ?? '')}
        searchable
      />
      <Select
        label={say('handOverview')}
        data={choices(overview?.overviewHolder.person, overview?.overviewHolder.personName)}
        value={holder}
        onChange={(next) => setHolder(next ?? '')}
        searchable
      />
    </WordsPanel>
  );
}
