import type { Schema } from '@/api/schemas';
import { keyed } from '@/ui/keyed';
import { PersonDay, PersonText } from '@/ui/PersonText';
import { Ruby } from '@/ui/Ruby';
import { useWords } from '@/words/defineWords';
import { type DayOfReads, gatherReads } from './gatherReads';
import classes from './Own.module.css';
import { isThePerson, partWords, whyWords } from './ownSentences';
import { ownWords } from './ownWords';

interface OwnReadersProps {
  readonly readers: readonly Schema<'ReaderResponse'>[];
  readonly leadName: string;
}

/** Who looked at the record, when and why (HR-13). */
export function OwnReaders({ readers, leadName }: OwnReadersProps) {
  const say = useWords(ownWords);
  return (
    <table className={classes.readers}>
      <thead>
        <tr>
          {(['when', 'who', 'what', 'why'] as const).map((key) => (
            <th key={key} scope="col">
              <Ruby text={say(key)} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(gatherReads(readers), ({ newest }) => newest.at + newest.person + newest.part).map(({ key, row }) => (
          <ReaderRow key={key} of={row} leadName={leadName} />
        ))}
      </tbody>
    </table>
  );
}

function ReaderRow({ of: { newest, times }, leadName }: { readonly of: DayOfReads; readonly leadName: string }) {
  const say = useWords(ownWords);
  return (
    <tr>
      <td>
        <PersonDay at={newest.at} />
        {times > 1 && (
          <>
            <br />
            <small>
              <Ruby text={say('times', { times: String(times) })} />
            </small>
          </>
        )}
      </td>
      <td>
        {isThePerson(newest) ? say('you') : newest.personName}
        {!isThePerson(newest) && (
          <>
            <br />
            <small>
              <PersonText>{newest.organisationName}</PersonText> <PersonText>{newest.roleName}</PersonText>
            </small>
          </>
        )}
      </td>
      <td>
        <Ruby text={partWords(say, newest)} />
      </td>
      <td>
        <Ruby text={whyWords(say, newest, leadName)} />
      </td>
    </tr>
  );
}
