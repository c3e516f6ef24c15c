import { Select } from '@mantine/core';
import { IconCircleCheck, IconTransfer } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { colleaguesQuery, groupsOf } from '@/api/colleagues';
import { useSigned } from '@/session/session';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorNote } from '@/ui/ErrorNote';
import { Loading } from '@/ui/Loading';
import { Page } from '@/ui/Page';
import { useWords } from '@/words/defineWords';
import { CalledMeetings } from './CalledMeetings';
import classes from './Handover.module.css';
import { HandoverOf, type Moved } from './HandoverOf';
import { inHandQuery } from './handoverQueries';
import { handoverWords } from './handoverWords';
import { Result } from './Result';

/** April: everything of somebody who leaves goes to the next ones, and nothing stays behind (HR-3, HR-14). */
export function HandoverPage() {
  const say = useWords(handoverWords);
  const { me } = useSigned();
  const [search, setSearch] = useSearchParams();
  const person = search.get('person') ?? '';
  const house = useQuery(colleaguesQuery).data?.filter((one) => one.ofHouse);
  const inHand = useQuery(inHandQuery(person));
  const [moved, setMoved] = useState<Moved | null>(null);
  const staff = house ? groupsOf(house) : [{ value: me.person, label: me.name }];
  return (
    <Page title={say('title')} lead={say('lead')}>
      <Select
        className={classes.whose ?? ''}
        searchable
        label={say('whose')}
        nothingFoundMessage={say('nobodyFound')}
        data={staff}
        value={person || null}
        onChange={(next) => next && setSearch({ person: next })}
      />
      {person === '' && (
        <EmptyState icon={<IconTransfer size={40} stroke={1.5} aria-hidden />} title={say('chooseFirst')}>
          {say('chooseFirstText')}
        </EmptyState>
      )}
      {moved && moved.began.person === person && (
        <Result
          {...moved}
          onAgain={() => {
            setMoved(null);
            setSearch({ person });
          }}
        />
      )}
      {inHand.isError && !inHand.data && <ErrorNote error={inHand.error} onRetry={() => void inHand.refetch()} />}
      {person !== '' && inHand.isPending && <Loading rows={5} height={96} />}
      {inHand.data &&
        moved?.began.person !== person &&
        (inHand.data.cases.length === 0 ? (
          <EmptyState
            icon={<IconCircleCheck size={40} stroke={1.5} aria-hidden />}
            title={say(inHand.data.meetings.length > 0 ? 'nobodyInHand' : 'nothing')}
          >
            {inHand.data.unseen > 0 ? say('unseen', { count: inHand.data.unseen }) : say('nothingText')}
          </EmptyState>
        ) : (
          <HandoverOf key={person} inHand={inHand.data} onMoved={setMoved} />
        ))}
      {inHand.data && <CalledMeetings meetings={inHand.data.meetings} name={inHand.data.personName} />}
    </Page>
  );
}
