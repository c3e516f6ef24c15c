import { IconAlertTriangle, IconCheck, IconPencil } from '@tabler/icons-react';
import { timeOf } from '@/time/moments';
import { useWords } from '@/words/defineWords';
import type { Keeping } from './draftKeeper';
import classes from './tasks.module.css';
import { taskWords } from './taskWords';

/** 「14:32 保存しました」, beside the form and never over it. */
export function SavedLine({ keeping }: { readonly keeping: Keeping }) {
  const say = useWords(taskWords);
  if (keeping.state === 'failed') {
    return (
      <p role="alert" className={classes.failed}>
        <IconAlertTriangle size={18} stroke={1.75} aria-hidden />
        {say('saveFailed')}
      </p>
    );
  }
  const saved = keeping.state === 'idle' && keeping.savedAt;
  const Icon = saved ? IconCheck : IconPencil;
  const words =
    keeping.state === 'idle'
      ? keeping.savedAt
        ? say('savedAt', { time: timeOf(keeping.savedAt) })
        : say('draftHelp')
      : say(keeping.state === 'sending' ? 'saving' : 'notSaved');
  return (
    <p role="status" className={classes.saved}>
      <Icon size={18} stroke={1.75} aria-hidden />
      {words}
    </p>
  );
}
