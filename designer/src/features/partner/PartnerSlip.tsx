import { OwnWords } from '@/ui/OwnWords';
import { useWords } from '@/words/defineWords';
import classes from './PartnerPage.module.css';
import type { PartnerPage } from './partnerApi';
import { partnerWords } from './partnerWords';

/** The slip, with nothing that the consent does not list. */
export function PartnerSlip({ page }: { readonly page: PartnerPage }) {
  const say = useWords(partnerWords);
  const { slip } = page;
  return (
    <section aria-labelledby="slip" className={classes.slip}>
      <h2 id="slip">{say('slip')}</h2>
      <p>
        <span className={classes.soft}>{say('who')} </span>
        {slip.personName ? (
          <ruby>
            {slip.personName}
            <rp>(</rp>
            <rt>{slip.personReading}</rt>
            <rp>)</rp>
          </ruby>
        ) : (
          say('noName')
        )}
      </p>
      {slip.personsWish && (
        <div>
          <p className={classes.soft}>{say('wish')}</p>
          <OwnWords>{slip.personsWish}</OwnWords>
        </div>
      )}
      {slip.summary && (
        <div>
          <p className={classes.soft}>{say('summary')}</p>
          <p>{slip.summary}</p>
        </div>
      )}
      {slip.request && (
        <div>
          <p className={classes.soft}>{say('request')}</p>
          <p>{slip.request}</p>
        </div>
      )}
      {slip.shared.map((shared) => (
        <div key={shared.section + shared.text}>
          {shared.text && <p>{shared.text}</p>}
          {shared.ownWords && <OwnWords>{shared.ownWords}</OwnWords>}
        </div>
      ))}
      <p className={classes.soft}>{say(slip.accompanied ? 'accompaniedYes' : 'accompaniedNo')}</p>
      {page.toldNames.length > 0 && <p className={classes.soft}>{say('told', { items: page.toldNames.join(' / ') })}</p>}
      <p>
        <span className={classes.soft}>{say('now')} </span>
        {page.stageName}
      </p>
    </section>
  );
}
