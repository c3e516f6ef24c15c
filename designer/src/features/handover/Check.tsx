import { Button } from '@mantine/core';
import { ErrorNote } from '@/ui/ErrorNote';
import { useWords } from '@/words/defineWords';
import { type Assignment, candidatesOf, type InHand, peopleOf, shares, successorOf } from './assignment';
import classes from './Handover.module.css';
import { handoverWords } from './handoverWords';

interface CheckProps {
  readonly inHand: InHand;
  readonly assignment: Assignment;
  readonly error: unknown;
  readonly moving: boolean;
  readonly onBack: () => void;
  readonly onMove: () => void;
}

/** What will happen, before it does. */
export function Check({ inHand, assignment, error, moving, onBack, onMove }: CheckProps) {
  const say = useWords(handoverWords);
  const names = new Map(candidatesOf(inHand).map(({ person, name }) => [person, name]));
  return (
    <section className={classes.check}>
      <h2>{say('willHappen')}</h2>
      {[...shares(assignment, inHand.cases)].map(([to, count]) => (
        <div key={to}>
          <h3>{say('willGo', { name: names.get(to) ?? to, count })}</h3>
          <ul className={classes.things}>
            {peopleOf(inHand.cases)
              .filter((person) => successorOf(assignment, person.id) === to)
              .map((person) => (
                <li key={person.id}>{person.lead.name ?? say('unnamed')}</li>
              ))}
          </ul>
        </div>
      ))}
      <p>{say('reasonIs', { reason: assignment.reason.trim() })}</p>
      <p>{say('willKnow')}</p>
      <p>{say('hardest')}</p>
      {inHand.unseen > 0 && <p className={classes.unseen}>{say('unseen', { count: inHand.unseen })}</p>}
      {error !== null && <ErrorNote error={error} onRetry={onMove} />}
      <div className={classes.foot}>
        <Button loading={moving} onClick={onMove}>
          {say('doIt')}
        </Button>
        <Button variant="default" onClick={onBack}>
          {say('back')}
        </Button>
      </div>
    </section>
  );
}
