import { Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, bring } from '@/api/client';
import { Answer } from '@/ui/Answer';
import { Due } from '@/ui/Due';
import { EmptyState } from '@/ui/EmptyState';
import { Page } from '@/ui/Page';
import { defineWords, useWords } from '@/words/defineWords';
import { inboxEn } from './inbox.en';
import { inboxJa } from './inbox.ja';

const inboxWords = defineWords('inbox', inboxJa, inboxEn);

/** What waits for me, by due date. */
export function InboxPage() {
  const say = useWords(inboxWords);
  const inbox = useQuery({
    queryKey: ['inbox', 'mine'],
    queryFn: ({ signal }) => bring(api.GET('/api/worklist', { params: { query: { person: 'me' } }, signal })),
  });
  return (
    <Page title={say('title')} lead={say('lead')}>
      <Answer of={inbox}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={say('emptyTitle')}>{say('emptyText')}</EmptyState>
          ) : (
            <Table verticalSpacing="sm" highlightOnHover>
              <Table.Tbody>
                {items.map((row) => (
                  <Table.Tr key={row.case + row.key}>
                    <Table.Td>
                      <Link to={`/desk/cases/${encodeURIComponent(row.case)}`}>{row.name ?? say('unnamed')}</Link>
                    </Table.Td>
                    <Table.Td>{row.stepLabel}</Table.Td>
                    <Table.Td>
                      <Due at={row.dueAt} late={row.late} />
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          )
        }
      </Answer>
    </Page>
  );
}
