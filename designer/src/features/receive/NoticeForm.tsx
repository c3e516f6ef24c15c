import { Button, Collapse, Textarea, TextInput } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { actNumber } from '@/api/client';
import { type CommandBody, command } from '@/api/commands';
import { ErrorNote } from '@/ui/ErrorNote';
import { useWords } from '@/words/defineWords';
import { Choice } from './Choice';
import { entrancesQuery } from './entrances';
import { NoticeKept } from './NoticeKept';
import classes from './Receive.module.css';
import { receiveWords } from './receiveWords';
import { openCase } from './sendIntake';

type Notice = Required<CommandBody<'write-notice'>>;

const contacts = ['none', 'person', 'around', 'letter'] as const;
const blank: Notice = { facts: '', impression: '', contact: 'none', notToPushAway: '', place: '' };

/** What somebody noticed, without a name, in twenty seconds (IN-2, IN-8). */
export function NoticeForm() {
  const say = useWords(receiveWords);
  const queries = useQueryClient();
  const entrances = useQuery(entrancesQuery);
  const [number, setNumber] = useState(actNumber);
  const [notice, setNotice] = useState(blank);
  const [more, setMore] = useState(false);
  const [asked, setAsked] = useState(false);
  const facts = useRef<HTMLTextAreaElement>(null);
  const set = (part: Partial<Notice>) => setNotice((now) => ({ ...now, ...part }));
  const keep = useMutation({
    mutationFn: async () => {
      const caseId = await openCase({ number, step: entrances.data?.notice ?? null, nameless: true, lead: null });
      await command(caseId, 'write-notice', notice, { number: `${number}-notice` });
      return caseId;
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['inbox'] }),
  });
  if (keep.isSuccess) {
    const another = () => {
      setNumber(actNumber());
      setNotice(blank);
      setAsked(false);
      keep.reset();
    };
    return <NoticeKept caseId={keep.data} onAnother={another} />;
  }
  const isMissing = notice.facts.trim() === '';
  const send = () => {
    setAsked(isMissing);
    if (isMissing) {
      facts.current?.focus();
    } else if (!keep.isPending) {
      keep.mutate();
    }
  };
  return (
    <form
      className={classes.narrow}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          send();
        }
      }}
    >
      <Textarea
        ref={facts}
        label={say('facts')}
        description={say('factsHint')}
        minRows={4}
        autoFocus
        value={notice.facts}
        onChange={(event) => set({ facts: event.currentTarget.value })}
        error={asked && isMissing ? say('factsMissing') : undefined}
      />
      <TextInput
        label={say('where')}
        autoComplete="off"
        value={notice.place}
        onChange={(event) => set({ place: event.currentTarget.value })}
      />
      <Choice
        label={say('contact')}
        value={notice.contact}
        options={contacts.map((contact) => ({ value: contact, label: say(`contact_${contact}`) }))}
        onChange={(contact) => set({ contact })}
      />
      <Button
        variant="subtle"
        className={classes.add ?? ''}
        aria-expanded={more}
        rightSection={<IconChevronDown size={18} stroke={1.75} aria-hidden />}
        onClick={() => setMore(!more)}
      >
        {say('moreToNotice')}
      </Button>
      <Collapse expanded={more} transitionDuration={0}>
        <div className={classes.fields}>
          {(['impression', 'notToPushAway'] as const).map((field) => (
            <Textarea
              key={field}
              label={say(field)}
              description={say(`${field}Hint`)}
              value={notice[field]}
              onChange={(event) => set({ [field]: event.currentTarget.value })}
            />
          ))}
        </div>
      </Collapse>
      {keep.isError && <ErrorNote error={keep.error} onRetry={() => keep.mutate()} />}
      <div className={classes.end}>
        <Button type="submit" loading={keep.isPending}>
          {say('writeNotice')}
        </Button>
        <span className={classes.hint}>{say('enterHint')}</span>
      </div>
    </form>
  );
}
