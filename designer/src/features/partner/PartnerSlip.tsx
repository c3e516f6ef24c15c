import { Slip } from '@/ui/slip/Slip';
import { useWords } from '@/words/defineWords';
import classes from './PartnerPage.module.css';
import type { PartnerPage } from './partnerApi';
import { partnerWords } from './partnerWords';

/** The slip, with nothing that the consent does not list. */
export function PartnerSlip({ page }: { readonly page: PartnerPage }) {
  const say = useWords(partnerWords);
  return (
    <section aria-labelledby="slip" className={classes.slipPart}>
      <h2 id="slip">{say('slip')}</h2>
      <Slip slip={page.slip} />
      {page.toldNames.length > 0 && <p className={classes.soft}>{say('told', { items: page.toldNames.join(' / ') })}</p>}
      <p>
        <span className={classes.soft}>{say('now')} </span>
        {page.stageName}
      </p>
      {page.waitsFor && page.status === 'open' && <p className={classes.soft}>{page.waitsFor}</p>}
    </section>
  );
}
