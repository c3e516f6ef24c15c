import { useQuery } from '@tanstack/react-query';
import type { Schema } from '@/api/schemas';
import { Due } from '@/ui/Due';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import { newestQuery, waitingQuery } from './taskQueries';
import classes from './tasks.module.css';
import { taskWords } from './taskWords';

interface TaskAboutProps {
  readonly caseId: string;
  readonly step: Schema<'StepResponse'>;
  readonly instructions: string;
}

/** How to go about it, who, by when, and why it came here. */
export function TaskAbout({ caseId, step, instructions }: TaskAboutProps) {
  const say = useWords(taskWords);
  const waiting = useQuery(waitingQuery).data?.items ?? [];
  const timeline = useQuery(newestQuery(caseId)).data?.items ?? [];
  const row = waiting.find((each) => each.case === caseId && each.step === step.step && (each.referral ?? '') === (step.referral ?? ''));
  const causes = timeline.filter((entry) => entry.at === step.openedAt && !entry.event.includes('step-opened')).slice(0, 3);
  return (
    <div className={classes.about}>
      {instructions && <p className={classes.how}>{instructions}</p>}
      <dl className={classes.facts}>
        {row && (
          <div>
            <dt>{say('who')}</dt>
            <dd>{row.waitsFor.kind === 'role' ? say('whoRole', { role: row.waitsFor.name }) : row.waitsFor.name}</dd>
          </div>
        )}
        <div>
          <dt>{say('due')}</dt>
          <dd>
            <Due at={step.dueAt} late={step.late} />
          </dd>
        </div>
        <div>
          <dt>{say('cameFrom')}</dt>
          <dd>
            {causes.map((entry) => (
              <span key={entry.version} className={classes.cause}>
                {entry.title} <span className={classes.soft}>{entry.personName}</span>
              </span>
            ))}
            {causes.length === 0 && row && <span className={classes.cause}>{row.causeStepLabel ?? row.causeName}</span>}
            <When at={step.openedAt} time />
          </dd>
        </div>
      </dl>
    </div>
  );
}
