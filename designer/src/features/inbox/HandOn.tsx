import { Button, Group, Select, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { colleaguesQuery } from '@/api/colleagues';
import { Dialog } from '@/ui/Dialog';
import { useWords } from '@/words/defineWords';
import { handOnChoices } from './handOnChoices';
import type { InboxRowData } from './inboxView';
import { inboxWords } from './inboxWords';

interface HandOnProps {
  readonly rows: readonly InboxRowData[];
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly onChoose: (to: string, reason: string) => void;
  /** What could not be done, and why; what was written stays. */
  readonly children?: ReactNode;
}

/** To whom, and why: whoever gets it reads the reason. */
export function HandOn({ rows, busy, onClose, onChoose, children }: HandOnProps) {
  const say = useWords(inboxWords);
  const { data = [] } = useQuery(colleaguesQuery);
  const [to, setTo] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const whom = useRef<HTMLInputElement>(null);
  const why = useRef<HTMLTextAreaElement>(null);
  const choices = useMemo(
    () => handOnChoices(data, rows, { some: (count) => say('handOnSome', { count }), none: say('handOnCannot') }),
    [data, rows, say],
  );
  const isMissing = { to: to === null, reason: reason.trim() === '' };
  const send = () => {
    setAsked(true);
    if (isMissing.to || isMissing.reason) {
      (isMissing.to ? whom : why).current?.focus();
    } else if (to) {
      onChoose(to, reason.trim());
    }
  };
  return (
    <Dialog title={say('handOnTitle', { count: rows.length })} onClose={onClose}>
      <Select
        ref={whom}
        data-autofocus
        searchable
        openOnFocus={false}
        label={say('handOnTo')}
        nothingFoundMessage={say('nobodyFound')}
        data={choices}
        value={to}
        onChange={setTo}
        error={asked && isMissing.to ? say('handOnToMissing') : undefined}
      />
      <Textarea
        ref={why}
        mt="md"
        label={say('handOnReason')}
        description={say('handOnReasonHint')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={asked && isMissing.reason ? say('handOnReasonMissing') : undefined}
      />
      {children}
      <Group mt="lg" justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {say('cancel')}
        </Button>
        <Button loading={busy} onClick={send}>
          {say('handOnDo')}
        </Button>
      </Group>
    </Dialog>
  );
}
