import { useQuery } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
import { dayInWords } from '@/time/moments';
import { Answer } from '@/ui/Answer';
import { OwnWords } from '@/ui/OwnWords';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import { askedBefore } from './askedBefore';
import classes from './Receive.module.css';
import { receiveWords } from './receiveWords';

/** What was asked before, by whom and when, so that nobody has to tell it twice (IN-7). */
export function Asked({ caseId }: { readonly caseId: string }) {
  const say = useWords(receiveWords);
  const found = useQuery({
    queryKey: ['cases', caseId, 'case'],
    queryFn: ({ signal }) => bring(api.GET('/api/cases/{caseId}', { params: { path: { caseId } }, signal })),
  });
  return (
    <>
      <h2>{say('asked')}</h2>
      <p className={classes.hint}>{say('askedHint')}</p>
      <Answer of={found}>
        {(data) => {
          if (!data.records) {
            return <p className={classes.hint}>{say('askedHidden')}</p>;
          }
          const asked = askedBefore(data.records);
          return asked.length === 0 ? (
            <p className={classes.hint}>{say('askedNothing')}</p>
          ) : (
            <ul className={classes.likes}>
              {asked.map(({ at, by, words }) => (
                <li key={`${at}${words}`}>
                  <span className={classes.hint}>{say('askedOn', { day: dayInWords(at, isEnglish(), false), name: by })}</span>
                  <OwnWords>{words}</OwnWords>
                </li>
              ))}
            </ul>
          );
        }}
      </Answer>
    </>
  );
}
