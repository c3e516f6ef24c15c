import { keyed } from '@/ui/keyed';
import { dayForPerson, forPerson, PersonDay, PersonText } from '@/ui/PersonText';
import { Ruby } from '@/ui/Ruby';
import { useWords } from '@/words/defineWords';
import classes from './Own.module.css';
import type { OwnPageData } from './ownPageQuery';
import { consentSentence } from './ownSentences';
import { ownWords } from './ownWords';
import { Part } from './Part';

/** Who may know what, what was told without asking and why, and what conferences decided. */
export function OwnTold({ of }: { readonly of: OwnPageData }) {
  const say = useWords(ownWords);
  return (
    <>
      <Part title={say('consents')} text={say('consentsText')} empty={say('consentsEmpty')} isEmpty={of.consents.length === 0}>
        <ul className={classes.list}>
          {keyed(of.consents, ({ organisation, from }) => organisation + from).map(({ key, row: consent }) => (
            <li key={key}>
              <Ruby text={consentSentence(say, consent)} />
            </li>
          ))}
        </ul>
      </Part>
      {of.grounds.length > 0 && (
        <Part title={say('grounds')} text={say('groundsText')}>
          <ul className={classes.list}>
            {keyed(of.grounds, ({ kind, reason }) => kind + reason).map(({ key, row: ground }) => (
              <li key={key}>
                <PersonText>{ground.organisationName ?? ''}</PersonText>{' '}
                <Ruby text={say(ground.kind === 'urgent' ? 'groundUrgent' : 'groundLaw')} />: <PersonText>{ground.reason}</PersonText>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={say('decisions')} empty={say('decisionsEmpty')} isEmpty={of.decisions.length === 0}>
        <ul className={classes.list}>
          {keyed(of.decisions, ({ title, on }) => title + (on ?? '')).map(({ key, row: decision }) => (
            <li key={key}>
              {decision.on && <PersonDay at={decision.on} />} <PersonText>{decision.meetingTypeName}</PersonText>
              <p className={classes.goalWords}>
                <PersonText>{decision.words || decision.outcomeWords}</PersonText>
              </p>
              {keyed(decision.agreed, ({ what }) => what).map(({ key: agreedKey, row: agreed }) => (
                <p key={agreedKey}>
                  <Ruby
                    text={`${forPerson(agreed.ownerName)}: ${forPerson(agreed.what)} (${say('day', { day: dayForPerson(agreed.on) })})`}
                  />
                </p>
              ))}
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}
