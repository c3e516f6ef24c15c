import { Button, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { api, bring } from '@/api/client';
import { type Me, meQuery } from '@/session/session';
import { ErrorNote } from '@/ui/ErrorNote';
import { useWords } from '@/words/defineWords';
import { ScreenMenu } from '../settings/ScreenMenu';
import { shellWords } from '../shellWords';
import { DemoDoor } from './DemoDoor';
import { Password } from './Password';
import classes from './SignIn.module.css';

/** Only a path of this site: a link from elsewhere cannot lead a person out after signing in. */
function placeAfter(to: string | null): string {
  return to?.startsWith('/') && !to.startsWith('//') && !to.startsWith('/\\') ? to : '/';
}

/** The door: a name and a password; in demo mode, one click as somebody invented. */
export function SignInPage() {
  const say = useWords(shellWords);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const enter = (me: Me) => {
    queries.clear();
    queries.setQueryData(meQuery.queryKey, me);
    void navigate(placeAfter(parameters.get('to')), { replace: true });
  };
  const signIn = useMutation({
    mutationFn: () => bring(api.POST('/api/session', { params: { header: { 'X-Bansou-Client': 'desk' } }, body: { login, password } })),
    retry: false,
    onSuccess: enter,
  });
  useEffect(() => {
    document.title = say('signInTitle');
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate();
  };
  return (
    <div className={classes.outside}>
      <div className={classes.corner}>
        <ScreenMenu />
      </div>
      <main className={classes.door}>
        <p className={classes.product}>{say('product')}</p>
        <h1>{say('signInTitle')}</h1>
        <form onSubmit={submit} className={classes.form}>
          <Stack>
            <TextInput
              label={say('login')}
              description={say('loginHelp')}
              value={login}
              onChange={(event) => setLogin(event.currentTarget.value)}
              autoComplete="username"
              autoCapitalize="none"
              required
              withAsterisk={false}
            />
            <Password
              label={say('password')}
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
              autoComplete="current-password"
            />
            {signIn.isError && <ErrorNote error={signIn.error} />}
            <Button type="submit" loading={signIn.isPending}>
              {say('signIn')}
            </Button>
          </Stack>
        </form>
        <DemoDoor onEnter={enter} />
      </main>
    </div>
  );
}
