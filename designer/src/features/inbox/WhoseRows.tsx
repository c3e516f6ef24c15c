import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { colleaguesQuery } from '@/api/colleagues';
import { useWords } from '@/words/defineWords';
import classes from './Inbox.module.css';
import { type InboxView, writeView } from './inboxView';
import { inboxWords } from './inboxWords';

interface WhoseRowsProps {
  readonly person: string;
  readonly view: InboxView;
}

/** Only what one colleague has: says whose it is, and leads back to everybody's. */
export function WhoseRows({ person, view }: WhoseRowsProps) {
  const say = useWords(inboxWords);
  const { data } = useQuery(colleaguesQuery);
  const known = data?.find((colleague) => colleague.person === person);
  return (
    <p className={classes.whose} role="status">
      <span>{known ? say('whose', { name: known.name, organisation: known.organisationName }) : say('whoseUnknown')}</span>
      <Button component={Link} to={{ search: writeView({ ...view, person: null }).toString() }} size="sm" variant="default">
        {say('whoseAll')}
      </Button>
    </p>
  );
}
