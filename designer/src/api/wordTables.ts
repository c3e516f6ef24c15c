import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { words } from '@/words/language';
import { api, bring } from './client';

interface TableWord {
  readonly value: string;
  readonly ja: string;
  readonly en: string;
}

interface WordTables {
  readonly tables: Readonly<Record<string, readonly TableWord[]>>;
}

/** What people read for the values of commands and answers: the server's own tables, the municipality's words first. */
export const wordTablesQuery = queryOptions({
  queryKey: ['words'],
  queryFn: ({ signal }) => bring(api.GET('/api/words' as never, { signal } as never) as Promise<{ data?: WordTables }>),
  staleTime: Number.POSITIVE_INFINITY,
});

export interface WordOption {
  readonly value: string;
  readonly label: string;
}

export interface WordTable {
  /** In the order in which a list shows them. */
  readonly options: readonly WordOption[];
  /** What nobody wrote a word for is said as it stands; nothing is said before the tables are here. */
  readonly say: (value: string) => string;
}

/** One table, in the language of the screen. */
export function useWordTable(type: string): WordTable {
  useTranslation(undefined, { i18n: words });
  const { data } = useQuery(wordTablesQuery);
  const english = words.language === 'en';
  const options = (data?.tables[type] ?? []).map(({ value, ja, en }) => ({ value, label: english ? en : ja }));
  return { options, say: (value) => options.find((option) => option.value === value)?.label ?? (data ? value : '') };
}
