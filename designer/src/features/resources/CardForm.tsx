import { Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { actNumber } from '@/api/client';
import { colleaguesQuery } from '@/api/colleagues';
import { useSigned } from '@/session/session';
import { ActEnd } from '@/ui/ActEnd';
import { ActPanel } from '@/ui/ActPanel';
import { useKept } from '@/ui/useKept';
import { useWords } from '@/words/defineWords';
import { blankCard, cardDraftOf, useSaveCard } from './developmentActs';
import { type Card, states } from './developmentQueries';
import { possibleOwners } from './possibleOwners';
import classes from './Resources.module.css';
import { newId } from './resourceRequest';
import { resourcesWords } from './resourcesWords';

const parts = ['idea', 'partner', 'course', 'result', 'proposedTo'] as const;

interface FormProps {
  /** The one that is changed; a new one without it. */
  readonly card: Card | undefined;
  readonly onDone: () => void;
}

/** 資源開発票: what is missing is enough to begin. Nothing about any person stands here. */
export function CardForm({ card, onDone }: FormProps) {
  const say = useWords(resourcesWords);
  const { me } = useSigned();
  const [id] = useState(() => card?.id ?? newId('d', actNumber()));
  const [before] = useState(() => (card ? cardDraftOf(card) : null));
  const [draft, change, clear] = useKept(`card ${before ? JSON.stringify([id, before]) : 'new'}`, before ?? blankCard);
  const house = useQuery(colleaguesQuery).data?.filter(({ ofHouse }) => ofHouse) ?? [];
  const colleagues = house.map(({ person, name }) => ({ value: person, label: name }));
  const save = useSaveCard();
  const end = () => {
    clear();
    onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ id, before, draft }, { onSuccess: end });
  };
  const notYet = draft.missing.trim() === '' ? say('missingMissing') : null;
  return (
    <ActPanel title={say(card ? 'cardChange' : 'begin_board')} lead={say('cardLead')} onClose={onDone}>
      <form onSubmit={submit} className={classes.form}>
        <TextInput
          label={say('missing')}
          description={say('missingHelp')}
          value={draft.missing}
          onChange={(event) => change({ missing: event.currentTarget.value })}
          required
        />
        <Select
          label={say('state')}
          data={states.map((value) => ({ value, label: say(`state_${value}`) }))}
          value={draft.state}
          onChange={(state) => change({ state: state ?? 'found' })}
        />
        <Select
          label={say('owner')}
          data={possibleOwners(colleagues, { value: me.person, label: me.name }, card && { value: card.owner, label: card.ownerName })}
          value={draft.owner || null}
          onChange={(owner) => change({ owner: owner ?? '' })}
          searchable
          clearable
        />
        {parts.map((part) => (
          <Textarea
            key={part}
            label={say(`card_${part}`)}
            description={say(`cardHelp_${part}`)}
            minRows={1}
            value={draft[part]}
            onChange={(event) => change({ [part]: event.currentTarget.value })}
          />
        ))}
        <ActEnd does={say('saveDo')} busy={save.isPending} error={save.error} onCancel={end} notYet={notYet} />
      </form>
    </ActPanel>
  );
}
