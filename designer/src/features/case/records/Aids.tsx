import type { Schema } from '@/api/schemas';
import { ActLink } from '@/ui/ActLink';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import classes from './Records.module.css';
import { recordsWords } from './recordsWords';

interface AidsProps {
  readonly aids: readonly Schema<'EmergencyAidResponse'>[];
  readonly mayReport: boolean;
}

/** 緊急支援: given at once, reported afterwards. */
export function Aids({ aids, mayReport }: AidsProps) {
  const say = useWords(recordsWords);
  if (aids.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="record-aids">
      <h2 id="record-aids">{say('aids')}</h2>
      {aids.toReversed().map((aid) => (
        <article key={aid.id} className={classes.part}>
          <div className={classes.head}>
            <p className={classes.text}>{aid.what}</p>
            {!aid.report && mayReport && (
              <ActLink act={{ act: 'report-emergency-aid', item: aid.id }} aria-label={say('reportOf', { what: aid.what })}>
                {say('report')}
              </ActLink>
            )}
          </div>
          <p className={classes.soft}>{say('aidGround', { ground: aid.ground })}</p>
          {aid.report && <p className={classes.text}>{say('aidReport', { report: aid.report })}</p>}
          <p className={classes.soft}>
            <When at={aid.at} /> {aid.byName}
          </p>
        </article>
      ))}
    </section>
  );
}
