import { Button, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, bring } from '@/api/client';
import { meQuery } from '@/session/session';
import { ErrorNote } from '@/ui/ErrorNote';
import { Page } from '@/ui/Page';
import { useWords } from '@/words/defineWords';
import { shellWords } from '../shellWords';
import { Password } from './Password';
import classes from './SignIn.module.css';

/** A password that somebody else has set works once: the owner changes it first. */
export function ChangePassword() {
  const say = useWords(shellWords);
  const queries = useQueryClient();
  const [old, setOld] = useState('');
  const [fresh, setFresh] = useState('');
  const change = useMutation({
    mutationFn: () => bring(api.PUT('/api/me/password', { params: { header: { 'X-Bansou-Client': 'desk' } }, body: { old, fresh } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: meQuery.queryKey }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate();
  };
  return (
    <main className={classes.door}>
      <Page title={say('mustChange')} lead={say('mustChangeText')}>
        <form onSubmit={submit}>
          <Stack>
            <Password
              label={say('oldPassword')}
              value={old}
              onChange={(event) => setOld(event.currentTarget.value)}
              autoComplete="current-password"
            />
            <Password
              label={say('newPassword')}
              description={say('newPasswordHelp')}
              value={fresh}
              onChange={(event) => setFresh(event.currentTarget.value)}
              autoComplete="new-password"
            />
            {change.isError && <ErrorNote error={change.error} />}
            <Button type="submit" loading={change.isPending}>
              {say('change')}
            </Button>
          </Stack>
        </form>
      </Page>
    </main>
  );
}
