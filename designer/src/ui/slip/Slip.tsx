import type { ReactNode } from 'react';
import type { Schema } from '@/api/schemas';
import { useWords } from '@/words/defineWords';
import { OwnWords } from '../OwnWords';
import classes from './Slip.module.css';
import { SlipContacts } from './SlipContacts';
import { slipWords } from './slipWords';

export type SlipContent = Pick<
  Schema<'ReferralResponse'>,
  'personName' | 'personReading' | 'calledAs' | 'personsWish' | 'summary' | 'request' | 'accompanied' | 'shared' | 'contactWays'
>;

interface SlipProps {
  readonly slip: SlipContent;
  /** Names of sections and of ways of contact in the reader's language; the server's own words where left out. */
  readonly sayKind?: (table: 'assessmentSection' | 'contactWayKind', value: string) => string;
}

/** つなぎ票, the person's wish first: one and the same before it is sent, where it is received, and by a link. */
export function Slip({ slip, sayKind }: SlipProps) {
  const say = useWords(slipWords);
  return (
    <div className={classes.slip}>
      <div>
        <p className={classes.name}>
          <Name slip={slip} />
        </p>
        {slip.calledAs && slip.calledAs !== slip.personName && <p className={classes.soft}>{say('calledAs', { name: slip.calledAs })}</p>}
      </div>
      {slip.personsWish && (
        <Part title={say('wish')}>
          <OwnWords>{slip.personsWish}</OwnWords>
        </Part>
      )}
      {slip.summary && (
        <Part title={say('summary')}>
          <p>{slip.summary}</p>
        </Part>
      )}
      {slip.request && (
        <Part title={say('request')}>
          <p>{slip.request}</p>
        </Part>
      )}
      {(slip.contactWays ?? []).length > 0 && (
        <Part title={say('reach')}>
          <SlipContacts ways={slip.contactWays ?? []} sayKind={sayKind && ((kind) => sayKind('contactWayKind', kind))} />
        </Part>
      )}
      {(slip.shared ?? []).map((shared) => (
        <Part key={shared.section + shared.text} title={sayKind ? sayKind('assessmentSection', shared.section) : shared.sectionName}>
          {shared.text && <p>{shared.text}</p>}
          {shared.ownWords && <OwnWords>{shared.ownWords}</OwnWords>}
        </Part>
      ))}
      <Part title={say('along')}>
        <p>{say(slip.accompanied ? 'accompaniedYes' : 'accompaniedNo')}</p>
      </Part>
    </div>
  );
}

function Name({ slip: { personName, personReading } }: { readonly slip: SlipContent }) {
  const say = useWords(slipWords);
  if (!personName) {
    return say('noName');
  }
  return personReading ? (
    <ruby>
      {personName}
      <rp>(</rp>
      <rt>{personReading}</rt>
      <rp>)</rp>
    </ruby>
  ) : (
    personName
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={classes.part}>
      <p className={classes.soft}>{title}</p>
      {children}
    </div>
  );
}
