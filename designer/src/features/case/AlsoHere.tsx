import { IconEye, IconPencil } from '@tabler/icons-react';
import { usePresence } from '@/live/usePresence';
import { useSigned } from '@/session/session';
import { useWords } from '@/words/defineWords';
import classes from './CaseHeader.module.css';
import { caseWords } from './caseWords';

/** Two at once see each other: who else has this case open, and who is writing. */
export function AlsoHere({ caseId, editing }: { readonly caseId: string; readonly editing: boolean }) {
  const say = useWords(caseWords);
  const { me } = useSigned();
  const others = usePresence(caseId, me.person, editing);
  return (
    <div role="status" className={classes.others}>
      {others.map((one) => (
        <span key={one.person} className={classes.mark}>
          {one.editing ? <IconPencil size={18} stroke={1.75} aria-hidden /> : <IconEye size={18} stroke={1.75} aria-hidden />}
          {say(one.editing ? 'alsoWrites' : 'alsoLooks', { name: one.name })}
        </span>
      ))}
    </div>
  );
}
