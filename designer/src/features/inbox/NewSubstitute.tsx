import { Select, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { actNumber, api, bring } from '@/api/client';
import { colleaguesQuery, groupsOf } from '@/api/colleagues';
import { useSigned } from '@/session/session';
import { dayOf } from '@/time/moments';
import { DayInput } from '@/ui/DayInput';
import { ErrorNote } from '@/ui/ErrorNote';
import { GoButton } from '@/ui/GoButton';
import { useWords } from '@/words/defineWords';
import classes from './Inbox.module.css';
import { inboxWords } from './inboxWords';

/** Names somebody for the days of an absence. */
export function NewSubstitute() {
  const say = useWords(inboxWords);
  const queries = useQueryClient();
  const { me } = useSigned();
  const { data = [] } = useQuery(colleaguesQuery);
  const house = data.filter((one) => one.ofHouse);
  const today = dayOf(new Date());
  const blank = { absent: me.person, substitute: '', from: today, until: today, reason: '' };
  const [entry, setEntry] = useState(blank);
  const [id, setId] = useState(actNumber);
  const set = (part: Partial<typeof blank>) => setEntry((now) => ({ ...now, ...part }));
  const save = useMutation({
    mutationFn: () =>
      bring(
        api.PUT('/api/substitutes/{substitute}', {
          params: { path: { substitute: id }, header: { 'X-Bansou-Client': 'desk' } },
          body: { ...entry, reason: entry.reason.trim() || say('awayPlain') },
        }),
      ),
    onSuccess: () => {
      setEntry(blank);
      setId(actNumber());
      void queries.invalidateQueries({ queryKey: ['substitutes'] });
      void queries.invalidateQueries({ queryKey: ['inbox'] });
    },
  });
  return (
    <form
      className={classes.newSubstitute}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <h2>{say('newSubstitute')}</h2>
      <Select
        searchable
        label={say('absent')}
        data={groupsOf(house)}
        value={entry.absent}
        onChange={(absent) => absent && set({ absent })}
      />
      <Select
        searchable
        label={say('substitute')}
        data={groupsOf(house.filter(({ person }) => person !== entry.absent))}
        value={entry.substitute || null}
        onChange={(substitute) => substitute && set({ substitute })}
      />
      <div className={classes.days}>
        <DayInput key={`from ${id}`} label={say('fromDay')} value={entry.from} onChange={(from) => set({ from })} />
        <DayInput
          key={`until ${id}`}
          label={say('untilDay')}
          from={entry.from || today}
          value={entry.until}
          onChange={(until) => set({ until })}
        />
      </div>
      <TextInput
        label={say('whyAway')}
        description={say('whyAwayHint')}
        value={entry.reason}
        onChange={(event) => set({ reason: event.currentTarget.value })}
      />
      {save.isError && <ErrorNote error={save.error} />}
      <GoButton
        type="submit"
        loading={save.isPending}
        notYet={!entry.substitute ? say('substituteNeeded') : !entry.from || !entry.until ? say('daysNeeded') : null}
      >
        {say('newSubstituteDo')}
      </GoButton>
    </form>
  );
}
