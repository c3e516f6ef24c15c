import { Button, Select } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useWords } from '@/words/defineWords';
import classes from './Inbox.module.css';
import { type InboxKind, type InboxView, isNarrowed, kinds, plainView, writeView } from './inboxView';
import { inboxWords } from './inboxWords';
import { SavedFilters } from './SavedFilters';

const days = [3, 7, 14, 30] as const;

/** Narrows the tab: by kind, by due date, by what is on hold; and keeps a view under a name. */
export function InboxFilters({ view }: { readonly view: InboxView }) {
  const say = useWords(inboxWords);
  const [, setSearch] = useSearchParams();
  const [open, setOpen] = useState(isNarrowed(view));
  const set = (part: Partial<InboxView>) => setSearch(writeView({ ...view, ...part }), { replace: true });
  return (
    <div className={classes.filters} data-open={open || undefined}>
      <Button
        className={classes.narrow ?? ''}
        variant="default"
        size="sm"
        aria-expanded={open}
        leftSection={<IconFilter size={18} stroke={1.75} aria-hidden />}
        onClick={() => setOpen(!open)}
      >
        {say('narrow')}
      </Button>
      <Select
        size="sm"
        label={say('kindLabel')}
        data={[{ value: '', label: say('allKinds') }, ...kinds.map((kind) => ({ value: kind, label: say(`kind_${kind}`) }))]}
        value={view.kind ?? ''}
        onChange={(kind) => set({ kind: (kind || null) as InboxKind | null })}
      />
      <Select
        size="sm"
        label={say('withinLabel')}
        data={[
          { value: '', label: say('withinAny') },
          { value: 'late', label: say('late') },
          ...days.map((count) => ({ value: String(count), label: say('withinDays', { count }) })),
        ]}
        value={view.late ? 'late' : view.within === null ? '' : String(view.within)}
        onChange={(value) => set({ late: value === 'late', within: value && value !== 'late' ? Number(value) : null })}
      />
      <Select
        size="sm"
        label={say('pausedLabel')}
        data={[
          { value: '', label: say('pausedBoth') },
          { value: 'false', label: say('pausedNot') },
          { value: 'true', label: say('pausedOnly') },
        ]}
        value={view.paused === null ? '' : String(view.paused)}
        onChange={(value) => set({ paused: value ? value === 'true' : null })}
      />
      <SavedFilters view={view} />
      {isNarrowed(view) && (
        <Button variant="subtle" size="sm" onClick={() => set({ ...plainView, scope: view.scope })}>
          {say('clear')}
        </Button>
      )}
    </div>
  );
}
