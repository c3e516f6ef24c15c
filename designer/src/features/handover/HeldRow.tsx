import { Button, Select } from '@mantine/core';
import { Fragment } from 'react';
import { Link } from 'react-router';
import { useWords } from '@/words/defineWords';
import type { HeldPerson } from './assignment';
import classes from './Handover.module.css';
import { handoverWords } from './handoverWords';
import { heldInWords, rolesInWords } from './heldWords';

interface HeldRowProps {
  readonly person: HeldPerson;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string | null;
  readonly onChoose: (to: string | null) => void;
}

/** One person, what of them is in hand, and who takes over. */
export function HeldRow({ person, options, chosen, onChoose }: HeldRowProps) {
  const say = useWords(handoverWords);
  const { lead, others } = person;
  const name = lead.name ?? say('unnamed');
  const near = [lead, ...others].find((held) => held.suggested)?.suggested;
  return (
    <li className={classes.row}>
      <div>
        <Link to={`/desk/cases/${encodeURIComponent(lead.case)}`} className={classes.name ?? ''}>
          {name}
        </Link>
        {others.length > 0 && <p className={classes.hint}>{say('joined', { count: others.length + 1 })}</p>}
        {[lead, ...others].map((held) => (
          <Fragment key={held.case}>
            <p className={classes.hint}>{rolesInWords(held)}</p>
            <ul className={classes.things}>
              {heldInWords(held).map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </Fragment>
        ))}
      </div>
      <div className={classes.successor}>
        <Select
          searchable
          aria-label={say('successor', { name })}
          nothingFoundMessage={say('nobodyFound')}
          data={[{ value: '', label: say('sameAsAll') }, ...options]}
          value={chosen ?? ''}
          onChange={(to) => onChoose(to || null)}
        />
        {near && chosen !== near.person && (
          <p className={classes.hint}>
            {say('suggested', { name: near.personName, why: near.why })}
            <Button variant="subtle" size="sm" onClick={() => onChoose(near.person)}>
              {say('takeSuggestion', { name: near.personName })}
            </Button>
          </p>
        )}
      </div>
    </li>
  );
}
