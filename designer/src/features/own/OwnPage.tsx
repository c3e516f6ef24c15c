import { keyed } from '@/ui/keyed';
import { OwnWords } from '@/ui/OwnWords';
import { Ruby } from '@/ui/Ruby';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import classes from './Own.module.css';
import { OwnPlan } from './OwnPlan';
import { OwnReaders } from './OwnReaders';
import { OwnTies } from './OwnTies';
import { OwnTold } from './OwnTold';
import type { OwnPageData } from './ownPageQuery';
import { ownWords } from './ownWords';
import { Part } from './Part';

/** What the person can always see: their words, plan, people, consents, and who looked (HR-10). */
export function OwnPage({ of }: { readonly of: OwnPageData }) {
  const say = useWords(ownWords);
  const plan = of.plan ?? of.draft;
  return (
    <div className={classes.page}>
      <Part title={say('ownWords')} empty={say('ownWordsEmpty')} isEmpty={of.ownWords.length === 0}>
        <div className={classes.quotes}>
          {keyed(of.ownWords, ({ words }) => words).map(({ key, row }) => (
            <OwnWords key={key}>{row.words}</OwnWords>
          ))}
        </div>
      </Part>
      <Part title={say('companion')}>
        <p>
          <Ruby text={say('companionText', { name: of.leadName })} />
        </p>
      </Part>
      <Part title={say('next')} empty={say('nextEmpty')} isEmpty={of.promises.length === 0 && !of.nextContact}>
        <ul className={classes.list}>
          {of.promises.map((promise) => (
            <li key={promise.item}>
              {promise.sentence} <span className={classes.text}>{promise.ownerName}</span>
            </li>
          ))}
          {of.nextContact && (
            <li>
              <Ruby text={say('nextContact')} />: <When at={of.nextContact} />
            </li>
          )}
        </ul>
      </Part>
      <Part title={say('personalPlan')} empty={say('personalPlanEmpty')} isEmpty={of.personalPlan.length === 0}>
        <ul className={classes.list}>
          {keyed(of.personalPlan, (sentence) => sentence).map(({ key, row: sentence }) => (
            <li key={key} className={classes.goalWords}>
              {sentence}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={say(of.plan || !of.draft ? 'plan' : 'planDraft')} empty={say('planEmpty')} isEmpty={!plan}>
        {plan && <OwnPlan plan={plan} />}
      </Part>
      <OwnTies of={of} />
      <OwnTold of={of} />
      <Part title={say('readers')} text={say('readersText')} empty={say('readersEmpty')} isEmpty={of.readers.length === 0}>
        <OwnReaders readers={of.readers} />
      </Part>
    </div>
  );
}
