import type { Schema } from '@/api/schemas';
import { keyed } from '@/ui/keyed';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import { gatherReads } from './gatherReads';
import classes from './Own.module.css';
import { ownWords } from './ownWords';

/** Who looked at the record, when and why (HR-13). */
export function OwnReaders({ readers }: { readonly readers: readonly Schema<'ReaderResponse'>[] }) {
  const say = useWords(ownWords);
  return (
    <table className={classes.readers}>
      <thead>
        <tr>
          <th scope="col">{say('when')}</th>
          <th scope="col">{say('who')}</th>
          <th scope="col">{say('what')}</th>
          <th scope="col">{say('why')}</th>
        </tr>
      </thead>
      <tbody>
        {keyed(gatherReads(readers), ({ newest }) => newest.at + newest.person + newest.part).map(
          ({ key, row: { newest: reader, times } }) => (
            <tr key={key}>
              <td>
                <When at={reader.at} />
                {times > 1 && (
                  <>
                    <br />
                    <small>{say('times', { times: String(times) })}</small>
                  </>
                )}
              </td>
              <td>
                {reader.personName}
                <br />
                <small>
                  {reader.organisationName} {reader.roleName}
                </small>
              </td>
              <td>{reader.partName}</td>
              <td>{reader.purpose}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
