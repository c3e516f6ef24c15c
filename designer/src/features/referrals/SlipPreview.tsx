import type { Schema } from '@/api/schemas';
import { useWordTable } from '@/api/wordTables';
import { useWords } from '@/words/defineWords';
import classes from './ReferralPanel.module.css';
import { referralWords } from './referralWords';
import { SlipWords } from './SlipWords';

type Preview = Schema<'SlipPreviewResponse'>;

/** What is being written and not kept yet; it is told as soon as anything is. */
export type SlipDraft = Pick<Preview['slip'], 'personsWish' | 'summary' | 'request' | 'accompanied'>;

/** Exactly what the receiver reads, and the consent that lets it through beside it. */
export function SlipPreview({ preview, draft }: { readonly preview: Preview; readonly draft?: SlipDraft | undefined }) {
  const say = useWords(referralWords);
  return (
    <>
      <p className={classes.soft}>{preview.tells ? preview.whatIf && say('previewWhatIf') : say('previewNot')}</p>
      {preview.tells && <SlipWords slip={{ ...preview.slip, ...draft }} />}
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
