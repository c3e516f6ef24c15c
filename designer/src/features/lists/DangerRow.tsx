import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { dayInWords } from '@/time/moments';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import type { Danger, Line } from './dangers';
import { placeOf } from './helps';
import classes from './Lists.module.css';
import { listsWords } from './listsWords';
import { MakePromise } from './MakePromise';

/** One person, since when it has been so, and the one act that helps. */
export function DangerRow({ line, danger }: { readonly line: Line; readonly danger: Danger }) {
  const say = useWords(listsWords);
  const [promising, setPromising] = useState(false);
  const [promised, setPromised] = useState<string | null>(null);
  const name = line.name ?? say('unnamed');
  const since = line.danger;
  const place = placeOf(danger, line.case);
  return (
    <li className={classes.row}>
      <span>
        <Link to={`/desk/cases/${encodeURIComponent(line.case)}`} className={classes.name ?? ''}>
          {name}
        </Link>
        {since && <span>{say(`since_${danger}`, { day: dayInWords(since.since, isEnglish()), days: since.days })}</span>}
        <span className={classes.lead}>{say('leadIs', { name: line.leadName })}</span>
      </span>
      {promised ? (
        <span role="status" className={classes.promised}>
          <IconCircleCheck size={18} stroke={1.75} aria-hidden />
          {say('promised', { day: dayInWords(promised, isEnglish()) })}
        </span>
      ) : (
        <span className={classes.acts}>
          {place && (
            <Button component={Link} to={place} variant="default" aria-label={`${say(`act_${danger}`)}: ${name}`}>
              {say(`act_${danger}`)}
            </Button>
          )}
          <Button
            variant={place ? 'subtle' : 'default'}
            aria-label={say('promiseFor', { what: say(`act_${danger}`), name })}
            onClick={() => setPromising(true)}
          >
            {place ? say('promiseTitle') : say('promiseTo', { what: say(`act_${danger}`) })}
          </Button>
        </span>
      )}
      {promising && (
        <MakePromise
          line={line}
          what={say(`act_${danger}`)}
          onClose={() => setPromising(false)}
          onPromised={(day) => {
            setPromised(day);
            setPromising(false);
          }}
        />
      )}
    </li>
  );
}
