import { useState } from 'react';
import { dayOf } from '@/time/moments';
import { DayInput } from '@/ui/DayInput';
import { FieldError } from '@/ui/FieldError';
import { useWords } from '@/words/defineWords';
import { EditDrawer } from './EditDrawer';
import { carries, monthsLater, type Plan, type Stage } from './planModel';
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
  const usual = to === 'decided' ? monthsLater(dayOf(new Date()), 3) : '';
  const [reviewOn, setReviewOn] = useState(plan.reviewOn ?? usual);
  const [tried, setTried] = useState(false);
  const [unread, setUnread] = useState(false);
  const over = reviewOn !== '' && reviewOn < dayOf(new Date());
  const missing = to === 'decided' && reviewOn === '' && !unread;
  const save = () => {
    setTried(true);
    if (!missing && !unread && !over) {
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
      <p className={classes.soft}>{say('reviewWhy')}</p>
      <DayInput
        label={say('reviewOn')}
        value={reviewOn}
        onChange={setReviewOn}
        onUnread={setUnread}
        error={over ? say('reviewOver') : undefined}
      />
      {tried && unread && <FieldError message={say('reviewUnread')} />}
      {tried && missing && <FieldError message={say('reviewNeeded')} />}
      {to === 'decided' && plan.publicCost && !carries(plan) && <p className={classes.note}>{say('needDecision')}</p>}
    </EditDrawer>
  );
}
