import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Resource } from '@/api/resourceQueries';
import type { Schema } from '@/api/schemas';
import { ActEnd } from '@/ui/ActEnd';
import { useWords } from '@/words/defineWords';
import classes from './Resources.module.css';
import { useReply } from './resourceActs';
import { resourcesWords } from './resourcesWords';
import { reasonsToAsk } from './sayings';
import { useResourcesView } from './useResourcesView';

interface ConcernProps {
  readonly resource: Resource;
  readonly check: Schema<'ResourceConcernResponse'>;
  readonly mayReply: boolean;
  readonly replying: boolean;
}

/** 確認が必要: a reason to ask before one connects somebody, never a mark; who runs the place answers it. */
export function ConcernPart({ resource, check, mayReply, replying }: ConcernProps) {
  const say = useWords(resourcesWords);
  const { to, endAct } = useResourcesView();
  return (
    <section className={classes.concern} aria-label={say('needsCheck')}>
      <h3>{say('needsCheck')}</h3>
      <p>{say('needsCheckHelp')}</p>
      {reasonsToAsk(check).map(({ key, count }) => (
        <p key={key}>{say(key, { count })}</p>
      ))}
      {resource.concern && <p>{resource.concern}</p>}
      {resource.operatorReply && (
        <p>
          <strong>{say('operatorReply')}</strong> {resource.operatorReply}
        </p>
      )}
      {mayReply && !replying && (
        <Button component={Link} to={to({ act: 'reply' })} variant="default" size="sm">
          {say(resource.operatorReply ? 'replyAgain' : 'reply')}
        </Button>
      )}
      {mayReply && replying && <ReplyForm resource={resource} onDone={endAct} />}
    </section>
  );
}

function ReplyForm({ resource, onDone }: { readonly resource: Resource; readonly onDone: () => void }) {
  const say = useWords(resourcesWords);
  const [words, setWords] = useState(resource.operatorReply);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);
  const reply = useReply(resource.id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    reply.mutate(words.trim(), { onSuccess: onDone });
  };
  return (
    <form ref={form} onSubmit={submit} className={classes.form}>
      <Textarea
        label={say('operatorReply')}
        description={say('replyHelp')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <ActEnd does={say('replyDo')} busy={reply.isPending} error={reply.error} onCancel={onDone} />
    </form>
  );
}
