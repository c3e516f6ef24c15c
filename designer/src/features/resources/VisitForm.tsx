import { Select, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { actNumber } from '@/api/client';
import { dayOf } from '@/time/moments';
import { ActEnd } from '@/ui/ActEnd';
import { ActPanel } from '@/ui/ActPanel';
import { DayInput } from '@/ui/DayInput';
import { useKept } from '@/ui/useKept';
import { useWords } from '@/words/defineWords';
import { blankVisit, useSaveVisit, visitDraftOf } from './developmentActs';
import type { Visit } from './developmentQueries';
import classes from './Resources.module.css';
import { newId } from './resourceRequest';
import { resourcesWords } from './resourcesWords';

interface FormProps {
  /** The one that is mended; a new one without it. */
  readonly visit: Visit | undefined;
  /** The place that one comes from. */
  readonly resource: string;
  readonly places: readonly { readonly value: string; readonly label: string }[];
  readonly onDone: () => void;
}

/** One visit, right after it: where, when, and what was learned. */
export function VisitForm({ visit, resource, places, onDone }: FormProps) {
  const say = useWords(resourcesWords);
  const [id] = useState(() => visit?.id ?? newId('v', actNumber()));
  const [before] = useState(() => (visit ? visitDraftOf(visit) : null));
  const first = before ?? { ...blankVisit, resource, on: dayOf(new Date()) };
  const [draft, change, clear] = useKept(`visit ${before ? JSON.stringify([id, before]) : `new ${resource}`}`, first);
  const save = useSaveVisit();
  const end = () => {
    clear();
    onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ id, before, draft }, { onSuccess: end });
  };
  const words = (part: 'met' | 'heard' | 'agreed' | 'next') => (
    <Textarea
      label={say(`visit_${part}`)}
      description={part === 'heard' ? say('heardHelp') : part === 'met' ? say('metHelp') : undefined}
      minRows={part === 'heard' ? 3 : 1}
      value={draft[part]}
      onChange={(event) => change({ [part]: event.currentTarget.value })}
    />
  );
  const notYet = draft.resource === '' ? say('visitPlaceMissing') : draft.on === '' ? say('whenMissing') : null;
  return (
    <ActPanel title={say(visit ? 'visitChange' : 'begin_visits')} lead={say('visitLead')} onClose={onDone}>
      <form onSubmit={submit} className={classes.form}>
        <Select
          label={say('visitPlace')}
          placeholder={say('choose')}
          data={[...places]}
          value={draft.resource || null}
          onChange={(place) => change({ resource: place ?? '' })}
          searchable
          nothingFoundMessage={say('placeNone')}
          required
        />
        <DayInput label={say('visitOn')} value={draft.on} onChange={(on) => change({ on })} />
        {words('heard')}
        {words('met')}
        {words('agreed')}
        {words('next')}
        <DayInput label={say('nextOn')} value={draft.nextOn} onChange={(nextOn) => change({ nextOn })} />
        <ActEnd does={say('saveDo')} busy={save.isPending} error={save.error} onCancel={end} notYet={notYet} />
      </form>
    </ActPanel>
  );
}
