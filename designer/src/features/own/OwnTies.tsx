import { PersonText } from '@/ui/PersonText';
import { Ruby } from '@/ui/Ruby';
import { useWords } from '@/words/defineWords';
import classes from './Own.module.css';
import type { OwnPageData } from './ownPageQuery';
import { answerWords, tieWords } from './ownSentences';
import { ownWords } from './ownWords';
import { Part } from './Part';

/** With whom the person is connected, who takes the SOS, and the way back. Words, never numbers. */
export function OwnTies({ of }: { readonly of: OwnPageData }) {
  const say = useWords(ownWords);
  return (
    <>
      <Part title={say('people')} empty={say('peopleEmpty')} isEmpty={of.ties.length === 0}>
        <ul className={classes.list}>
          {of.ties.map((tie) => (
            <li key={tie.id}>
              <PersonText>{tie.with}</PersonText>{' '}
              <span className={classes.text}>
                <Ruby text={tieWords(say, tie)} />
              </span>
            </li>
          ))}
        </ul>
      </Part>
      {of.keyPersons.length > 0 && (
        <Part title={say('keyPersons')}>
          <ul className={classes.list}>
            {of.keyPersons.map((keyPerson) => (
              <li key={keyPerson.id}>
                <PersonText>{keyPerson.name}</PersonText>{' '}
                <span className={classes.text}>
                  <Ruby text={answerWords(say, keyPerson)} />
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={say('sos')} empty={say('sosEmpty')} isEmpty={!of.sosReceiver}>
        <p>
          <strong>
            <PersonText>{of.sosReceiver ?? ''}</PersonText>
          </strong>{' '}
          <PersonText>{of.sosHowToReach ?? ''}</PersonText>
        </p>
      </Part>
      {of.wayBack && (
        <Part title={say('wayBack')}>
          <p>
            <PersonText>{of.wayBack}</PersonText>
          </p>
        </Part>
      )}
    </>
  );
}
