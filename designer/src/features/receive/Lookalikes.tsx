import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '@/words/defineWords';
import { Asked } from './Asked';
import { lookalikesQuery, marksOf } from './lookalikesQuery';
import classes from './Receive.module.css';
import { receiveWords } from './receiveWords';
import type { SectionProps } from './sections';

/** People met before who may be the same one; asked while one writes, never in the way. */
export function Lookalikes({ draft, change }: SectionProps) {
  const say = useWords(receiveWords);
  const [marks] = useDebouncedValue(marksOf(draft), 400);
  const found = useQuery(lookalikesQuery(marks));
  const known = found.data?.find((line) => line.case === draft.knownCase);
  if (draft.knownCase) {
    return (
      <aside className={classes.aside} aria-label={say('asked')}>
        <p className={classes.into}>{say('writesInto', { name: known?.name ?? draft.name })}</p>
        <Button variant="default" onClick={() => change({ knownCase: null })}>
          {say('notThem')}
        </Button>
        <Asked caseId={draft.knownCase} />
      </aside>
    );
  }
  return (
    <aside className={classes.aside} aria-label={say('lookalikes')}>
      <h2>{say('lookalikes')}</h2>
      <div role="status">
        {marks === null && <p className={classes.hint}>{say('lookalikesNone')}</p>}
        {marks !== null && found.data?.length === 0 && <p className={classes.hint}>{say('lookalikesNobody')}</p>}
      </div>
      <ul className={classes.likes}>
        {marks !== null &&
          found.data?.map((line) => (
            <li key={line.case}>
              <strong>{line.name}</strong>
              <span className={classes.hint}>
                {line.stageName} {say('lookalikeLead', { name: line.leadName })}
              </span>
              <span>{line.reasons.map(({ kind }) => say(`alike_${kind}`)).join(say('and'))}</span>
              <Button size="sm" variant="default" onClick={() => change({ knownCase: line.joinedInto ?? line.case })}>
                {say('thisIsThem')}
              </Button>
            </li>
          ))}
      </ul>
    </aside>
  );
}
