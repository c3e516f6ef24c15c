import type { Schema } from '@/api/schemas';
import { useWordTable } from '@/api/wordTables';
import { OwnWords } from '@/ui/OwnWords';
import { useWords } from '@/words/defineWords';
import classes from './ReferralPanel.module.css';
import { referralWords } from './referralWords';

type Preview = Schema<'SlipPreviewResponse'>;

/** Exactly what the receiver reads, and the consent that lets it through beside it. */
export function SlipPreview({ preview }: { readonly preview: Preview }) {
  const say = useWords(referralWords);
  const sections = useWordTable('assessmentSection');
  const { slip } = preview;
  return (
    <>
      <p className={classes.soft}>{preview.tells ? preview.whatIf && say('previewWhatIf') : say('previewNot')}</p>
      <div className={classes.slip}>
        <p>
          {slip.personName ? (
            <ruby>
              {slip.personName}
              <rp>(</rp>
              <rt>{slip.personReading}</rt>
              <rp>)</rp>
            </ruby>
          ) : (
            say('previewNoName')
          )}
        </p>
        {slip.personsWish && <OwnWords>{slip.personsWish}</OwnWords>}
        {slip.summary && <p>{slip.summary}</p>}
        {slip.request && <p>{slip.request}</p>}
        <p className={classes.soft}>{say(slip.accompanied ? 'accompaniedYes' : 'accompaniedNo')}</p>
        {slip.shared.map((shared) => (
          <div key={shared.section + shared.text}>
            <p className={classes.soft}>{sections.say(shared.section)}</p>
            {shared.text && <p>{shared.text}</p>}
            {shared.ownWords && <OwnWords>{shared.ownWords}</OwnWords>}
          </div>
        ))}
      </div>
      <ConsentTable cells={preview.consents} whatIf={preview.whatIf} />
      {preview.masks.length > 0 && (
        <div className={classes.soft}>
          <p>{say('notTold')}</p>
          <ul>
            {preview.masks.map((mask) => (
              <li key={mask.code}>{mask.what}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function ConsentTable({ cells, whatIf }: { readonly cells: Preview['consents']; readonly whatIf: boolean }) {
  const say = useWords(referralWords);
  const items = useWordTable('consentItem');
  return (
    <table className={classes.grid}>
      <caption className="visually-hidden">{say('grid')}</caption>
      <tbody>
        {cells.map((cell) => (
          <tr key={cell.kind}>
            <th scope="row">{items.say(cell.kind)}</th>
            <td>
              {whatIf ? say(cell.told ? 'gridTold' : 'gridNotTold') : say(cell.agreed ? 'gridAgreed' : 'gridNot')}
              {!cell.hasWords && cell.kind !== 'basic' && <span className={classes.soft}> · {say('gridNothing')}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
