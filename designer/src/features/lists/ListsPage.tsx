import { Button } from '@mantine/core';
import { IconHeartHandshake } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { Answer } from '@/ui/Answer';
import { EmptyState } from '@/ui/EmptyState';
import { Page } from '@/ui/Page';
import { useWords } from '@/words/defineWords';
import { DangerRow } from './DangerRow';
import { dangerQuery, dangers, dangersQuery, readDanger } from './dangers';
import classes from './Lists.module.css';
import { listsWords } from './listsWords';

/** Lists of danger: each asks about the support, never about the person, and never says who does better (HR-7). */
export function ListsPage() {
  const say = useWords(listsWords);
  const [search] = useSearchParams();
  const now = readDanger(search);
  const counts = useQuery(dangersQuery);
  const found = useInfiniteQuery(dangerQuery(now));
  const countOf = (danger: string) => {
    const list = counts.data?.find((each) => each.list === danger);
    return list ? say(list.more ? 'countMore' : 'count', { count: list.count }) : '';
  };
  return (
    <Page title={say('title')} lead={say('lead')}>
      <div className={classes.page}>
        <nav aria-label={say('lists')} className={classes.lists}>
          {dangers.map((danger) => (
            <Link
              key={danger}
              to={{ search: `list=${danger}` }}
              aria-current={danger === now ? 'page' : undefined}
              className={classes.list ?? ''}
            >
              <span>{say(danger)}</span>
              <span className={classes.count}>{countOf(danger)}</span>
            </Link>
          ))}
        </nav>
        <section aria-labelledby="danger" className={classes.chosen}>
          <h2 id="danger">{say(now)}</h2>
          <p className={classes.why}>{say(`why_${now}`)}</p>
          <Answer of={found}>
            {({ pages }) => {
              const lines = pages.flatMap(({ items }) => items);
              return lines.length === 0 ? (
                <EmptyState icon={<IconHeartHandshake size={40} stroke={1.5} aria-hidden />} title={say('emptyTitle')}>
                  {say('emptyText')}
                </EmptyState>
              ) : (
                <ul>
                  {lines.map((line) => (
                    <DangerRow key={line.case} line={line} danger={now} />
                  ))}
                </ul>
              );
            }}
          </Answer>
          {found.hasNextPage && (
            <Button variant="default" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
              {say('more')}
            </Button>
          )}
        </section>
      </div>
    </Page>
  );
}
