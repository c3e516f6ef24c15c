import { useWords } from '@/words/defineWords';
import classes from './Own.module.css';
import type { OwnPageData } from './ownPageQuery';
import { ownWords } from './ownWords';
import { Part } from './Part';

/** With whom the person is connected, and who takes the SOS. Words, never numbers. */
export function OwnTies({ of }: { readonly of: OwnPageData }) {
  const say = useWords(ownWords);
  return (
    <>
      <Part title={say('people')} empty={say('peopleEmpty')} isEmpty={of.ties.length === 0}>
        <ul className={classes.list}>
          {of.ties.map((tie) => (
            <li key={tie.id}>
              {tie.with} {tie.thicknessWords && <span className={classes.text}>{tie.thicknessWords}</span>}
            </li>
          ))}
        </ul>
      </Part>
      {of.keyPersons.length > 0 && (
        <Part title={say('keyPersons')}>
          <ul className={classes.list}>
            {of.keyPersons.map((keyPerson) => (
              <li key={keyPerson.id}>
                {keyPerson.name} <span className={classes.text}>{keyPerson.answerWords}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={say('sos')} empty={say('sosEmpty')} isEmpty={!of.sosReceiver}>
        <p>
          <strong>{of.sosReceiver}</strong> {of.sosHowToReach}
        </p>
      </Part>
    </>
  );
}
