import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bring } from '@/api/client';
import { useWords } from '@/words/defineWords';
import type { Colleague } from '../../colleagues';
import { severalOf } from './plainAct';
import { plainWords } from './plainWords';

interface PeopleFieldProps {
  readonly label: string;
  readonly help: string | undefined;
  readonly value: string;
  /** Their names are known already. */
  readonly known: readonly Colleague[];
  readonly onChange: (value: string) => void;
}

/** Several people of the municipality, found by name. */
export function PeopleField({ label, help, value, known, onChange }: PeopleFieldProps) {
  const say = useWords(plainWords);
  const [search, setSearch] = useState('');
  const [words] = useDebouncedValue(search.trim(), 250);
  const found = useQuery({
    queryKey: ['staff', 'by-name', words],
    enabled: words.length >= 2,
    queryFn: ({ signal }) => bring(api.GET('/api/find', { params: { query: { q: words, kind: 'staff', take: '20' } as never }, signal })),
  });
  const names = new Map(known.map(({ person, name }) => [person, name]));
  for (const { id, name } of found.data?.items ?? []) {
    names.set(id, name);
  }
  return (
    <MultiSelect
      searchable
      label={label}
      description={help}
      placeholder={say('findPeople')}
      nothingFoundMessage={say('nobodyFound')}
      data={[...names].map(([id, name]) => ({ value: id, label: name }))}
      value={[...severalOf(value)]}
      searchValue={search}
      onSearchChange={setSearch}
      onChange={(next) => onChange(next.join('\n'))}
    />
  );
}
