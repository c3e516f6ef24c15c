import { useWords } from '@/words/defineWords';
import type { IntakeDraft } from './intakeDraft';
import classes from './Receive.module.css';
import { receiveWords } from './receiveWords';
import type { Refused } from './sendIntake';

const parts = {
  'receive-inquiry': ['act_receiveInquiry', ({ words }: IntakeDraft) => words],
  'name-person': ['act_namePerson', ({ name, reading }: IntakeDraft) => `${name} ${reading}`],
  'write-birth-date': ['act_writeBirthDate', ({ birth }: IntakeDraft) => birth],
  'write-note': ['act_writeNote', ({ birth }: IntakeDraft) => birth],
  'write-contact-way': ['act_writeContactWay', ({ reachTo }: IntakeDraft) => reachTo],
  'write-address': ['act_writeAddress', ({ place }: IntakeDraft) => place],
  'add-member': ['act_addMember', ({ members }: IntakeDraft) => members.map(({ name, relation }) => `${name} ${relation}`).join(' / ')],
  'save-sheet': [
    'act_saveSheet',
    ({ sheet }: IntakeDraft) =>
      Object.values(sheet)
        .flat()
        .filter((each) => typeof each !== 'object')
        .join(' / '),
  ],
  'add-work-item': ['act_addWorkItem', ({ promiseOn, promiseWhat }: IntakeDraft) => `${promiseOn} ${promiseWhat}`],
} as const;

/** What could not be written, why, and the words themselves, so that they can be copied elsewhere. */
export function RefusedActs({ refused, draft }: { readonly refused: readonly Refused[]; readonly draft: IntakeDraft }) {
  const say = useWords(receiveWords);
  if (refused.length === 0) {
    return null;
  }
  return (
    <div role="alert" className={classes.refused}>
      <h2 className={classes.third}>{say('refused')}</h2>
      <p>{say('refusedText')}</p>
      <ul>
        {refused.map(({ name, reasons }) => {
          const part = parts[name as keyof typeof parts];
          return (
            <li key={`${name}${reasons.join()}`}>
              <strong>{part ? say(part[0]) : name}</strong> {reasons.join(' ')}
              {part && <p>{part[1](draft)}</p>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
