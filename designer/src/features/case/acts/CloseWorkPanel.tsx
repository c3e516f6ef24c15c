import { Radio } from '@mantine/core';
import { useState } from 'react';
import { command } from '@/api/commands';
import type { Schema } from '@/api/schemas';
import { useCommand } from '@/api/useCommand';
import { undoOffer } from '@/ui/undo/undoOffer';
import { undoWords } from '@/ui/undo/undoWords';
import { useWords } from '@/words/defineWords';
import { actsWords } from './actsWords';
import { WordsPanel } from './WordsPanel';

interface CloseWorkPanelProps {
  readonly caseId: string;
  readonly item: Schema<'WorkResponse'> | undefined;
  readonly onClose: () => void;
}

/** やることが済んだ, or is not needed any more. */
export function CloseWorkPanel({ caseId, item, onClose }: CloseWorkPanelProps) {
  const say = useWords(actsWords);
  const [how, setHow] = useState<'done' | 'notNeeded'>('done');
  const { send, state } = useCommand(caseId, 'close-work-item');
  return (
    <WordsPanel
      place={`${caseId} close-work-item ${item?.id ?? ''}`}
      title={say('closeWorkTitle')}
      {...(item ? { lead: item.what } : {})}
      fields={[{ name: 'words', label: say('workWords') }]}
      does={say('saveClose')}
      busy={state.isPending}
      error={state.error}
      onSend={async ({ words = '' }) => {
        const sent = item && (await send({ item: item.id, done: how === 'done', ...(words ? { words } : {}) }));
        if (sent) {
          undoOffer.make({
            told: say('workClosed', { what: item.what }),
            inRecord: true,
            takeBack: async () => {
              await command(caseId, 'reopen-work-item', { item: item.id, reason: undoWords.say('why') });
              return [];
            },
          });
        }
        return Boolean(sent);
      }}
      onClose={onClose}
    >
      <Radio.Group value={how} onChange={(next) => setHow(next as typeof how)} aria-label={say('closeWorkTitle')}>
        <Radio value="done" label={say('workDone')} />
        <Radio value="notNeeded" label={say('workNotNeeded')} mt="xs" />
      </Radio.Group>
    </WordsPanel>
  );
}
