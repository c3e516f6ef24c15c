import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { actNumber } from '@/api/client';
import { command } from '@/api/commands';
import { useSigned } from '@/session/session';
import { ErrorNote } from '@/ui/ErrorNote';
import { useWords } from '@/words/defineWords';
import { inDays, quickDays } from './quickDays';
import classes from './Receive.module.css';
import { receiveWords } from './receiveWords';

/** The promise that was not made while listening, made in one press: a conversation must not end as one (IN-6). */
export function PromiseHere({ caseId, what }: { readonly caseId: string /** As it was said while listening. */; readonly what: string }) {
  const say = useWords(receiveWords);
  const { me } = useSigned();
  const promised = what || say('promiseDefault');
  const queries = useQueryClient();
  const [number] = useState(actNumber);
  const promise = useMutation({
    mutationFn: (on: string) =>
      command(caseId, 'add-work-item', { item: `promise-${number}`, what: promised, owner: me.person, on }, { number }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['cases', caseId] }),
  });
  return (
    <>
      <p>{say('promiseHere', { what: promised, name: me.name })}</p>
      <div className={classes.choices}>
        {quickDays.map(([word, days]) => (
          <Button key={word} variant="default" loading={promise.isPending} onClick={() => promise.mutate(inDays(days))}>
            {say(word)}
          </Button>
        ))}
      </div>
      {promise.isError && <ErrorNote error={promise.error} />}
    </>
  );
}
