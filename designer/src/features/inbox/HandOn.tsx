import { Button, Group, Modal, Select, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { colleaguesQuery, groupsOf } from '@/api/colleagues';
import { useWords } from '@/words/defineWords';
import { inboxWords } from './inboxWords';

interface HandOnProps {
  readonly count: number;
  readonly onClose: () => void;
  readonly onChoose: (to: string, reason: string) => void;
}

/** To whom, and why: whoever gets it reads the reason. */
export function HandOn({ count, onClose, onChoose }: HandOnProps) {
  const say = useWords(inboxWords);
  const { data = [] } = useQuery(colleaguesQuery);
  const [to, setTo] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  return (
    <Modal opened onClose={onClose} title={say('handOnTitle', { count })}>
      <Select
        data-autofocus
        searchable
        label={say('handOnTo')}
        nothingFoundMessage={say('nobodyFound')}
        data={groupsOf(data)}
        value={to}
        onChange={setTo}
      />
      <Textarea
        mt="md"
        label={say('handOnReason')}
        description={say('handOnReasonHint')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group mt="lg" justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {say('cancel')}
        </Button>
        <Button disabled={!to || reason.trim() === ''} onClick={() => to && onChoose(to, reason.trim())}>
          {say('handOnDo')}
        </Button>
      </Group>
    </Modal>
  );
}
