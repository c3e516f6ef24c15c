import { useState } from 'react';
import { DateInput } from '@/forms/fields/DateInput';
import { dayOf } from '@/time/moments';
import { readDate } from '@/time/wareki';
import { useWords } from '@/words/defineWords';
import { EditDrawer } from './EditDrawer';
import { monthsLater, type Plan, type Stage } from './planModel';
import { usePlanWriting } from './planQueries';
import classes from './plans.module.css';
import { planWords } from './planWords';

interface EditMoveProps {
  readonly caseId: string;
  readonly plan: Plan;
  readonly to: Stage;
  readonly onDone: () => void;
}

/** To the next stage; a decided plan always has a day to look at it again, three months unless chosen otherwise (RP-1). */
export function EditMove({ caseId, plan, to, onDone }: EditMoveProps) {
  const say = useWords(planWords);
  const { write, pending, error } = usePlanWriting(caseId);
  const usual = to === 'decided' ? monthsLater(dayOf(new Date()), 3) : null;
  const [reviewOn, setReviewOn] = useState<string | null>(plan.reviewOn ?? usual);
  const readable = reviewOn !== null && readDate(reviewOn) !== null;
  const save = () => {
    if (reviewOn === null || readable) {
      void write('move-plan', { plan: plan.id, to, ...(reviewOn ? { reviewOn } : {}) }).then(onDone, () => undefined);
    }
  };
  return (
    <EditDrawer
      title={say(`move_${to}`)}
      saveLabel={say(`move_${to}`)}
      dirty={false}
      pending={pending}
      error={error}
      onSave={save}
      onClose={onDone}
    >
      <DateInput label={say('reviewOn')} help={say('reviewWhy')} value={reviewOn} onChange={setReviewOn} />
      {to === 'decided' && plan.publicCost && <p className={classes.note}>{say('needDecision')}</p>}
    </EditDrawer>
  );
}
