import type { ReactNode } from 'react';
import type { Schema } from '@/api/schemas';
import { useWordTable } from '@/api/wordTables';
import { dayInWords } from '@/time/moments';
import { ActLink } from '@/ui/ActLink';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import type { Person } from '../personQuery';
import { ContactWay } from './ContactWay';
import classes from './Records.module.css';
import { recordsWords } from './recordsWords';

interface PersonSheetProps {
  readonly person: Person;
  /** Null for who does not hold the case. */
  readonly hiddenFrom: readonly Schema<'NamedResponse'>[] | null;
  readonly may: (command: string) => boolean;
}

/** Name, birth, where they are, how to reach them; what is not told yet says so. */
export function PersonSheet({ person, hiddenFrom, may }: PersonSheetProps) {
  const say = useWords(recordsWords);
  const addressKinds = useWordTable('addressKind');
  const { birth } = person;
  const address = ({ kind, place, since, note, hidden }: Person['addresses'][number]) => (
    <li key={`${kind} ${place} ${since ?? ''}`}>
      <span className={classes.soft}>{addressKinds.say(kind)}</span> {hidden ? say('addressHidden') : place}{' '}
      <span className={classes.soft}>
        {since && say('since', { day: dayInWords(since, isEnglish(), false) })} {note}
      </span>
    </li>
  );
  return (
    <section aria-labelledby="record-person">
      <h2 id="record-person">{say('person')}</h2>
      <dl className={classes.sheet}>
        <Line name={say('name')} act={may('name-person') ? 'name-person' : null}>
          {person.name
            ? [person.name, person.reading, person.calledAs && `${say('calledAs')}: ${person.calledAs}`].filter(Boolean).join(say('dot'))
            : null}
        </Line>
        <Line name={say('birth')} act={may('write-birth-date') ? 'write-birth-date' : null}>
          {birth && (
            <>
              {birth.words} {birth.age !== undefined && birth.age !== null && say('age', { age: birth.age })}
            </>
          )}
        </Line>
        <Line name={say('addresses')} act={may('write-address') ? 'write-address' : null}>
          {person.addresses.length > 0 && <ul>{person.addresses.map(address)}</ul>}
        </Line>
        <Line name={say('contacts')} act={may('write-contact-way') ? 'write-contact-way' : null}>
          {person.contactWays.length > 0 && (
            <ul>
              {person.contactWays.map((way) => (
                <ContactWay key={`${way.kind} ${way.to}`} way={way} />
              ))}
            </ul>
          )}
        </Line>
        {hiddenFrom && (
          <Line name={say('hiddenFrom')} act={may('hide-from') ? 'hide-from' : null}>
            {hiddenFrom.length > 0 ? hiddenFrom.map(({ name }) => name).join(say('dot')) : say('nobodyHidden')}
          </Line>
        )}
      </dl>
    </section>
  );
}

function Line({ name, act, children }: { readonly name: string; readonly act: string | null; readonly children: ReactNode }) {
  const say = useWords(recordsWords);
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children || <span className={classes.soft}>{say('notTold')}</span>}</dd>
      {act && (
        <dd>
          <ActLink act={{ act }} variant="subtle" size="sm" aria-label={say('changeOf', { what: name })}>
            {say('change')}
          </ActLink>
        </dd>
      )}
    </div>
  );
}
