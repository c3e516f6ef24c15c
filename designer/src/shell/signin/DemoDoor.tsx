import { Button, Select } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bring } from '@/api/client';
import type { Schema } from '@/api/schemas';
import type { Me } from '@/session/session';
import { ErrorNote } from '@/ui/ErrorNote';
import { useWords } from '@/words/defineWords';
import { shellWords } from '../shellWords';
import classes from './SignIn.module.css';

type DemoAccount = Schema<'DemoAccountResponse'>;

const shownFirst = 8;

/** One click as an invented person; the door is there only where the server runs for trying out. */
export function DemoDoor({ onEnter }: { readonly onEnter: (me: Me) => void }) {
  const say = useWords(shellWords);
  const accounts = useQuery({
    queryKey: ['demo-accounts'],
    queryFn: ({ signal }) => bring(api.GET('/api/demo/accounts', { signal })),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [town, setTown] = useState('standard');
  const [all, setAll] = useState(false);
  const enter = useMutation({
    mutationFn: (login: string) =>
      bring(api.POST('/api/demo/session', { params: { header: { 'X-Bansou-Client': 'desk' } }, body: { login } })),
    onSuccess: onEnter,
  });
  if (!accounts.data || accounts.data.length === 0) {
    return null;
  }
  const towns = townsOf(accounts.data);
  const chosen = towns.find(({ value }) => value === town) ?? towns[0];
  const people = staffFirst(accounts.data.filter((account) => account.municipality === chosen?.value));
  return (
    <section className={classes.demo} aria-labelledby="demo-door">
      <h2 id="demo-door">{say('demoTitle')}</h2>
      <p>{say('demoLead')}</p>
      {towns.length > 1 && (
        <Select
          mt="md"
          label={say('demoTown')}
          data={towns}
          value={chosen?.value ?? null}
          onChange={(value) => setTown(value ?? 'standard')}
          allowDeselect={false}
        />
      )}
      <div className={classes.roles}>
        {(all ? people : people.slice(0, shownFirst)).map((account) => (
          <button
            key={account.login + account.role}
            type="button"
            className={classes.role}
            disabled={enter.isPending}
            onClick={() => enter.mutate(account.login)}
          >
            <strong>{account.role}</strong>
            <span className={classes.name}>{account.name}</span>
          </button>
        ))}
      </div>
      {!all && people.length > shownFirst && (
        <Button variant="subtle" mt="sm" onClick={() => setAll(true)}>
          {say('demoOthers')}
        </Button>
      )}
      {enter.isError && <ErrorNote error={enter.error} />}
    </section>
  );
}

/** By the names that the towns call themselves, in the order of the server: the standard one first. */
function townsOf(accounts: readonly DemoAccount[]): { value: string; label: string }[] {
  const names = new Map(accounts.map(({ municipality, municipalityName }) => [municipality, municipalityName]));
  return [...names].map(([value, label]) => ({ value, label }));
}

/** Those who work at the desk come before the person and the family, who have a page of their own. */
function staffFirst(accounts: readonly DemoAccount[]): readonly DemoAccount[] {
  const outside = (account: DemoAccount) => Number(account.login.startsWith('demo-person') || account.login.startsWith('demo-household'));
  return [...accounts].sort((one, other) => outside(one) - outside(other));
}
