import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bring } from '@/api/client';
import type { CommandBody } from '@/api/commands';
import { useCommand } from '@/api/useCommand';
import { useWords } from '@/words/defineWords';
import { actsWords } from './actsWords';
import { WordsPanel } from './WordsPanel';

interface ChooseNextPanelProps {
  readonly caseId: string;
  readonly flow: { readonly id: string; readonly version: number } | undefined;
  readonly step: string;
  readonly referral: string | undefined;
  readonly onClose: () => void;
}

interface DrawnActivity {
  readonly id: string;
  readonly type: string;
  readonly metadata?: { readonly displayText?: string };
}

/** 次の一歩: any station may come next, the drawn order is a suggestion. */
export function ChooseNextPanel({ caseId, flow, step, referral, onClose }: ChooseNextPanelProps) {
  const say = useWords(actsWords);
  const [to, setTo] = useState('');
  const { send, state } = useCommand(caseId, 'choose-next-step');
  const drawing = useQuery({
    queryKey: ['flows', flow?.id, flow?.version],
    enabled: flow !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const path = { flow: flow?.id ?? '', version: flow?.version ?? 1 };
      const found = (await bring(api.GET('/api/flows/{flow}/versions/{version}', { params: { path } as never, signal }))) as unknown;
      return (found as { readonly root?: { readonly activities?: readonly DrawnActivity[] } }).root?.activities ?? [];
    },
  });
  const human = (drawing.data ?? []).filter((activity) => activity.type.startsWith('Bansou.') && !/Anytime|Periodic/.test(activity.type));
  return (
    <WordsPanel
      place={`${caseId} choose-next-step ${step} ${referral ?? ''}`}
      title={say('chooseNextTitle')}
      lead={say('chooseNextLead')}
      fields={[{ name: 'reason', label: say('reason'), needed: true }]}
      does={say('chooseNextDo')}
      busy={state.isPending}
      error={state.error}
      onSend={async ({ reason = '' }) =>
        (await send({ step, to, reason, ...(referral ? { referral } : {}) } as CommandBody<'choose-next-step'>)) !== null
      }
      onClose={onClose}
    >
      <Select
        label={say('chooseNextWhere')}
        data={human.map((activity) => ({ value: activity.id, label: activity.metadata?.displayText ?? activity.id }))}
        value={to || null}
        onChange={(next) => setTo(next ?? '')}
        searchable
      />
    </WordsPanel>
  );
}
