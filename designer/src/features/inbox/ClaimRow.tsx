import { Button } from '@mantine/core';
import { asProblem } from '@/api/problem';
import { sayRefusal } from '@/api/refusalWords';
import { useWords } from '@/words/defineWords';
import classes from './Inbox.module.css';
import type { InboxRowData } from './inboxView';
import { inboxWords } from './inboxWords';
import { havingOf, nameOf, whatOf } from './rowWords';
import { useActs } from './useActs';

/** Takes what nobody has yet, in one press. */
export function ClaimRow({ row }: { readonly row: InboxRowData }) {
  const say = useWords(inboxWords);
  const acts = useActs();
  const refused = acts.data?.items.find(({ done }) => !done)?.problems.map(sayRefusal);
  const against = acts.isError ? asProblem(acts.error).reasons : refused;
  return (
    <>
      <Button
        size="sm"
        variant="default"
        className={classes.claim ?? ''}
        aria-label={say('claimRow', { name: nameOf(row), what: whatOf(row) })}
        loading={acts.isPending}
        onClick={() => acts.mutate({ act: 'claim', rows: [row] })}
      >
        {say('claim')}
      </Button>
      <span role={against ? 'alert' : undefined}>{against ? against.join(' ') : havingOf(row)}</span>
    </>
  );
}
