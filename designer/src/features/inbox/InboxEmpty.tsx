import { Button } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EmptyState } from '@/ui/EmptyState';
import { useWords } from '@/words/defineWords';
import { type InboxScope, type InboxView, isNarrowed, plainView, writeView } from './inboxView';
import { inboxWords } from './inboxWords';

const texts = {
  mine: ['emptyMine', 'emptyMineText'],
  role: ['emptyRole', 'emptyRoleText'],
  organisation: ['emptyOrganisation', 'emptyOrganisationText'],
  waiting: ['emptyWaiting', 'emptyWaitingText'],
  late: ['emptyLate', 'emptyLateText'],
  dueSoon: ['emptyDueSoon', 'emptyDueSoonText'],
  unassigned: ['emptyUnassigned', 'emptyUnassignedText'],
} as const satisfies Record<InboxScope, readonly [string, string]>;

const searchOf = (view: InboxView) => ({ search: writeView(view).toString() });

/** An empty tab says what will stand there. */
export function InboxEmpty({ view }: { readonly view: InboxView }) {
  const say = useWords(inboxWords);
  const icon = <IconInbox size={40} stroke={1.5} aria-hidden />;
  if (isNarrowed(view)) {
    return (
      <EmptyState
        icon={icon}
        title={say('emptyNarrowed')}
        action={
          <Button component={Link} to={searchOf({ ...plainView, scope: view.scope })} variant="default">
            {say('clear')}
          </Button>
        }
      >
        {say('emptyNarrowedText')}
      </EmptyState>
    );
  }
  const [title, text] = texts[view.scope];
  const toRole = (
    <Button component={Link} to={searchOf({ ...plainView, scope: 'role' })} variant="default">
      {say('showRole')}
    </Button>
  );
  return (
    <EmptyState icon={icon} title={say(title)} action={view.scope === 'mine' ? toRole : undefined}>
      {say(text)}
    </EmptyState>
  );
}
