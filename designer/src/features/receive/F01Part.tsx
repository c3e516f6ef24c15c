import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { organisationsQuery } from '@/api/resourceQueries';
import { FormView } from '@/forms/FormView';
import type { FormDefinition } from '@/forms/form';
import { FormStore } from '@/forms/formStore';
import { intakeFormQuery, partOf } from './intakeForm';
import type { SectionProps } from './sections';
import { answered } from './sheetOfDraft';

const nobody = new Map<string, never>();
const nothing = new Set<string>();

interface F01PartProps extends SectionProps {
  readonly fields: readonly string[];
}

/** Some fields of the municipality's own intake form, while one listens; what is chosen becomes its sheet. */
export function F01Part(props: F01PartProps) {
  const { data } = useQuery(intakeFormQuery);
  const part = data && partOf(data, props.fields);
  return part && part.sections.length > 0 ? <Writing {...props} part={part} /> : null;
}

function Writing({ draft, change, part }: F01PartProps & { readonly part: FormDefinition }) {
  const client = useQueryClient();
  const [store] = useState(
    () =>
      new FormStore(
        part,
        Object.entries(draft.sheet).map(([path, value]) => ({ path, value })),
      ),
  );
  const latest = useRef(draft);
  latest.current = draft;
  useEffect(() => store.subscribe(() => change({ sheet: answered({ ...latest.current.sheet, ...store.answers }) })), [store, change]);
  const pick = useCallback(
    async (kind: 'person' | 'organisation' | 'resource', typed: string) => {
      const all = kind === 'organisation' ? await client.fetchQuery(organisationsQuery) : [];
      return all.filter(({ name, closed }) => !closed && name.includes(typed)).slice(0, 12);
    },
    [client],
  );
  return <FormView store={store} readOnly={false} writers={nobody} known={nobody} open={nothing} pick={pick} />;
}
