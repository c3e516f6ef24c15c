import { dayInWords } from '@/time/moments';
import { keyed } from '@/ui/keyed';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import classes from './Own.module.css';
import type { OwnPageData } from './ownPageQuery';
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
              {consent.sentence}
              {consent.withdrawnAt && (
                <p className={classes.text}>{say('withdrawn', { day: dayInWords(consent.withdrawnAt, isEnglish()) })}</p>
              )}
            </li>
          ))}
        </ul>
      </Part>
      {of.grounds.length > 0 && (
        <Part title={say('grounds')} text={say('groundsText')}>
          <ul className={classes.list}>
            {keyed(of.grounds, ({ kind, reason }) => kind + reason).map(({ key, row: ground }) => (
              <li key={key}>
                {ground.organisationName} {ground.kindWords} {ground.reason}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={say('decisions')} empty={say('decisionsEmpty')} isEmpty={of.decisions.length === 0}>
        <ul className={classes.list}>
          {keyed(of.decisions, ({ title, on }) => title + (on ?? '')).map(({ key, row: decision }) => (
            <li key={key}>
              {decision.on && <When at={decision.on} />} {decision.meetingTypeName}
              <p className={classes.goalWords}>{decision.words || decision.outcomeWords}</p>
              {keyed(decision.agreed, ({ what }) => what).map(({ key: agreedKey, row: agreed }) => (
                <p key={agreedKey}>
                  {agreed.ownerName}: {agreed.what} ({say('day', { day: dayInWords(agreed.on, isEnglish()) })})
                </p>
              ))}
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}
