import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '@/words/defineWords';
import { type Assignment, assign, candidatesOf, found, type InHand, leftAlone, peopleOf } from './assignment';
import classes from './Handover.module.css';
import { HeldRow } from './HeldRow';
import { handoverWords } from './handoverWords';

/** With fewer people than this one sees them all. */
const worthSearching = 8;

interface AssignProps {
  readonly inHand: InHand;
  readonly assignment: Assignment;
  readonly onAssign: (assignment: Assignment) => void;
  readonly onCheck: () => void;
}

/** Everything in hand, person by person; one successor for all, others where that is kinder; the reason once. */
export function Assign({ inHand, assignment, onAssign, onCheck }: AssignProps) {
  const say = useWords(handoverWords);
  const [words, setWords] = useState('');
  const people = peopleOf(inHand.cases);
  const shown = found(people, words);
  const alone = leftAlone(assignment, inHand.cases);
  const ready = alone.length === 0 && assignment.reason.trim() !== '';
  const loads = new Map(inHand.successors.map((each) => [each.person, each.cases]));
  const options = candidatesOf(inHand).map(({ person, name }) => {
    const count = loads.get(person);
    return { value: person, label: count === undefined ? name : say('holds', { name, count }) };
  });
  return (
    <div className={classes.assign}>
      <div className={classes.top}>
        <Select
          searchable
          label={say('forAll')}
          description={say('forAllHint')}
          nothingFoundMessage={say('nobodyFound')}
          data={options}
          value={assignment.forAll}
          onChange={(forAll) => onAssign({ ...assignment, forAll })}
        />
        <Textarea
          label={say('reason')}
          description={say('reasonHint')}
          minRows={1}
          value={assignment.reason}
          onChange={(event) => onAssign({ ...assignment, reason: event.currentTarget.value })}
        />
      </div>
      {inHand.unseen > 0 && <p className={classes.unseen}>{say('unseen', { count: inHand.unseen })}</p>}
      <h2>{say('people')}</h2>
      {people.length >= worthSearching && (
        <TextInput
          className={classes.whose ?? ''}
          type="search"
          label={say('look')}
          description={say('lookHint')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      )}
      <p role="status" className={classes.hint}>
        {words.trim() === '' ? say('countAll', { count: people.length }) : say('countFound', { count: shown.length })}
      </p>
      <ul className={classes.held}>
        {shown.map((person) => (
          <HeldRow
            key={person.id}
            person={person}
            options={options}
            chosen={assignment.single[person.id] ?? null}
            onChoose={(to) => onAssign(assign(assignment, person.id, to))}
          />
        ))}
      </ul>
      <div className={classes.foot}>
        <Button disabled={!ready} aria-describedby="not-yet" onClick={onCheck}>
          {say('toCheck')}
        </Button>
        <span id="not-yet" role="status" className={classes.hint}>
          {!ready && say('whyNotYet')}
        </span>
      </div>
    </div>
  );
}
