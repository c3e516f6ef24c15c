import { EditAlternatives } from './EditAlternatives';
import { EditAnswer } from './EditAnswer';
import { EditChoice } from './EditChoice';
import { EditDialogue } from './EditDialogue';
import { EditGoal } from './EditGoal';
import { EditLine } from './EditLine';
import { EditMove } from './EditMove';
import { isDomain, isPeriod, isStage, type Plan, versionBefore } from './planModel';
import { StartPlan } from './StartPlan';

interface PlanEditorsProps {
  readonly caseId: string;
  readonly plans: readonly Plan[];
  readonly plan: Plan | undefined;
  /** The place in the address, such as goal.work.threeMonths. */
  readonly editing: readonly string[];
  readonly onDone: () => void;
  readonly onStarted: (plan: string) => void;
}

/** The drawer that the address asks for. */
export function PlanEditors({ caseId, plans, plan, editing, onDone, onStarted }: PlanEditorsProps) {
  const [what, first = '', second = ''] = editing;
  if (what === 'start') {
    return <StartPlan caseId={caseId} plans={plans} replaces={plan ?? null} onDone={onDone} onStarted={onStarted} />;
  }
  if (!plan) {
    return null;
  }
  const common = { caseId, plan, onDone };
  if (what === 'goal' && isDomain(first) && isPeriod(second)) {
    return <EditGoal key={editing.join('.')} {...common} before={versionBefore(plans, plan)} domain={first} period={second} />;
  }
  if (what === 'move' && isStage(first)) {
    return <EditMove {...common} to={first} />;
  }
  switch (what) {
    case 'personal':
      return <EditLine key={first} {...common} place={first} />;
    case 'dialogue':
      return <EditDialogue {...common} place={first} />;
    case 'options':
      return <EditAlternatives {...common} />;
    case 'choice':
      return <EditChoice {...common} />;
    case 'answer':
      return <EditAnswer {...common} />;
    default:
      return null;
  }
}
