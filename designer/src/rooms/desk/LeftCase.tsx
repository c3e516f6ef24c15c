import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { EmptyState } from '@/ui/EmptyState';
import { undoOffer } from '@/ui/undo/undoOffer';
import { useWords } from '@/words/defineWords';
import { deskWords } from './deskWords';

/** Whoever has done their part does not see the case any more: it is said so, and nothing of the person stays on the screen. */
export function LeftCase({ caseId }: { readonly caseId: string }) {
  const say = useWords(deskWords);
  const queries = useQueryClient();
  useEffect(() => {
    undoOffer.clear();
    return () => queries.removeQueries({ queryKey: ['cases', caseId] });
  }, [queries, caseId]);
  return (
    <div role="status">
      <EmptyState
        icon={<IconCircleCheck size={40} stroke={1.5} aria-hidden />}
        title={say('leftTitle')}
        action={
          <Button component={Link} to="/desk/inbox">
            {say('leftInbox')}
          </Button>
        }
      >
        {say('leftWords')}
      </EmptyState>
    </div>
  );
}
