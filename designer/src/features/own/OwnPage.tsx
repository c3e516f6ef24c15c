import type { ReactNode } from 'react';
import { keyed } from '@/ui/keyed';
import { PersonDay, PersonText } from '@/ui/PersonText';
import { Ruby } from '@/ui/Ruby';
import { useWords } from '@/words/defineWords';
import classes from './Own.module.css';
import { OwnPlan } from './OwnPlan';
import { OwnReaders } from './OwnReaders';
import { OwnTies } from './OwnTies';
import { OwnTold } from './OwnTold';
import { OwnVoices } from './OwnVoices';
import type { OwnPageData } from './ownPageQuery';
import { promiseSentence } from './ownSentences';
import { ownWords } from './ownWords';
import { Part } from './Part';

interface OwnPageProps {
  readonly of: OwnPageData;
  /** The map as drawn by who knows about maps; null while nothing is placed. */
  readonly map: ReactNode;
}

/** What the person can always see: their words, plan, map, people, consents, and who looked (HR-10). */
export function OwnPage({ of, map }: OwnPageProps) {
  const say = useWords(ownWords);
  const agreed = of.plan && (of.plan.stage === 'running' || of.plan.stage === 'decided') ? of.plan : null;
  const draft = of.draft ?? (agreed ? null : of.plan);
  return (
    <div className={classes.page}>
      <OwnVoices of={of} />
      <Part title={say('companion')}>
        <p>
          <Ruby text={say('companionText', { name: of.leadName })} />
        </p>
      </Part>
      <Part title={say('next')} empty={say('nextEmpty')} isEmpty={of.promises.length === 0 && !of.nextContact}>
        <ul className={classes.list}>
          {of.promises.map((promise) => (
            <li key={promise.item}>
              <Ruby text={promiseSentence(say, promise)} />
            </li>
          ))}
          {of.nextContact && (
            <li>
              <Ruby text={say('nextContact')} />: <PersonDay at={of.nextContact} />
            </li>
          )}
        </ul>
      </Part>
      <Part title={say('personalPlan')} empty={say('personalPlanEmpty')} isEmpty={of.personalPlan.length === 0}>
        <ul className={classes.list}>
          {keyed(of.personalPlan, (sentence) => sentence).map(({ key, row: sentence }) => (
            <li key={key} className={classes.goalWords}>
              <PersonText>{sentence}</PersonText>
            </li>
          ))}
        </ul>
      </Part>
      {(agreed || !draft) && (
        <Part title={say('plan')} empty={say('planEmpty')} isEmpty={!agreed}>
          {agreed && <OwnPlan plan={agreed} />}
        </Part>
      )}
      {draft && (
        <Part title={say('planDraft')}>
          <OwnPlan plan={draft} />
        </Part>
      )}
      <Part title={say('map')} empty={say('mapEmpty')} isEmpty={of.map.nodes.length === 0}>
        {map}
      </Part>
      <OwnTies of={of} />
      <OwnTold of={of} />
      <Part title={say('readers')} text={say('readersText')} empty={say('readersEmpty')} isEmpty={of.readers.length === 0}>
        <OwnReaders readers={of.readers} leadName={of.leadName} />
      </Part>
    </div>
  );
}
