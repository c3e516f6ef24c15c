import { Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { actNumber } from '@/api/client';
import { organisationsQuery, type Resource } from '@/api/resourceQueries';
import { useWordTable } from '@/api/wordTables';
import { ActEnd } from '@/ui/ActEnd';
import { ActPanel } from '@/ui/ActPanel';
import { useKept } from '@/ui/useKept';
import { useWords } from '@/words/defineWords';
import { ForWhom } from './ForWhom';
import classes from './Resources.module.css';
import { useSaveResource } from './resourceActs';
import { blankResource, draftOf, newId, type ResourceDraft, textGroups } from './resourceRequest';
import { resourcesWords } from './resourcesWords';
import { useResourcesView } from './useResourcesView';

/** A new resource: name and kind are enough. */
export function AddResource() {
  const [id] = useState(() => newId('r', actNumber()));
  return <ResourceForm id={id} before={null} />;
}

export function ChangeResource({ resource }: { readonly resource: Resource }) {
  const [before] = useState(() => draftOf(resource));
  return <ResourceForm id={resource.id} before={before} />;
}

interface FormProps {
  readonly id: string;
  readonly before: ResourceDraft | null;
}

function ResourceForm({ id, before }: FormProps) {
  const say = useWords(resourcesWords);
  const { go, endAct } = useResourcesView();
  const { options: categories } = useWordTable('category');
  const organisations = (useQuery(organisationsQuery).data ?? []).filter((one) => !one.closed || one.id === before?.organisation);
  const [draft, change, clear] = useKept(`resource ${before ? JSON.stringify([id, before]) : 'new'}`, before ?? blankResource);
  const save = useSaveResource();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(
      { id, before, draft },
      {
        onSuccess: () => {
          clear();
          go({ resource: id, act: null });
        },
      },
    );
  };
  const cancel = () => {
    clear();
    endAct();
  };
  const notYet = draft.name.trim() === '' ? say('nameMissing') : draft.category === '' ? say('categoryMissing') : null;
  return (
    <ActPanel title={before ? say('changeTitle', { name: before.name }) : say('begin_directory')} lead={say('formLead')} onClose={endAct}>
      <form onSubmit={submit} className={classes.form}>
        <TextInput label={say('name')} value={draft.name} onChange={(event) => change({ name: event.currentTarget.value })} required />
        <Select
          label={say('category')}
          placeholder={say('choose')}
          data={[...categories]}
          value={draft.category || null}
          onChange={(category) => change({ category: category ?? '' })}
          required
        />
        <Select
          label={say('organisation')}
          description={say('organisationHelp')}
          data={organisations.map((one) => ({ value: one.id, label: one.displayName }))}
          value={draft.organisation || null}
          onChange={(organisation) => change({ organisation: organisation ?? '' })}
          searchable
          clearable
        />
        {textGroups.map(({ group, fields }) => (
          <details key={group} className={classes.more} open={group === 'use' || undefined}>
            <summary>{say(`group_${group}`)}</summary>
            <div className={classes.form}>
              {fields.map((field) => (
                <Textarea
                  key={field}
                  label={say(`field_${field}`)}
                  minRows={1}
                  value={draft[field]}
                  onChange={(event) => change({ [field]: event.currentTarget.value })}
                />
              ))}
            </div>
          </details>
        ))}
        <ForWhom draft={draft} onChange={change} />
        <ActEnd does={say('saveDo')} busy={save.isPending} error={save.error} onCancel={cancel} notYet={notYet} />
      </form>
    </ActPanel>
  );
}
