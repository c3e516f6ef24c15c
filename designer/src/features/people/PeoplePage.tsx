import { Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, bring } from '@/api/client';
import { Answer } from '@/ui/Answer';
import { EmptyState } from '@/ui/EmptyState';
import { Page } from '@/ui/Page';
import { When } from '@/ui/When';
import { defineWords, useWords } from '@/words/defineWords';
import { peopleEn } from './people.en';
import { peopleJa } from './people.ja';

const peopleWords = defineWords('people', peopleJa, peopleEn);

/** Everybody whom I may see, by reading: never by progress. */
export function PeoplePage() {
  const say = useWords(peopleWords);
  const people = useQuery({
    queryKey: ['people'],
    queryFn: ({ signal }) => bring(api.GET('/api/cases', { params: { query: { take: 200 } }, signal })),
  });
  return (
    <Page title={say('title')} lead={say('lead')}>
      <Answer of={people}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={say('emptyTitle')}>{say('emptyText')}</EmptyState>
          ) : (
            <Table.ScrollContainer minWidth={640}>
              <Table verticalSpacing="sm" highlightOnHover>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{say('name')}</Table.Th>
                    <Table.Th>{say('stage')}</Table.Th>
                    <Table.Th>{say('lead_holder')}</Table.Th>
                    <Table.Th>{say('overview')}</Table.Th>
                    <Table.Th>{say('since')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {items.map((row) => (
                    <Table.Tr key={row.case}>
                      <Table.Td>
                        <Link to={`/desk/cases/${encodeURIComponent(row.case)}`}>{row.name ?? say('unnamed')}</Link>
                      </Table.Td>
                      <Table.Td>{row.stageName}</Table.Td>
                      <Table.Td>{row.leadName}</Table.Td>
                      <Table.Td>{row.overviewHolderName}</Table.Td>
                      <Table.Td>
                        <When at={row.openedAt} />
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          )
        }
      </Answer>
    </Page>
  );
}
