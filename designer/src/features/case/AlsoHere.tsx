import { IconEye, IconPencil } from '@tabler/icons-react';
import { usePresence } from '@/live/usePresence';
import { useSigned } from '@/session/session';
import { useWords } from '@/words/defineWords';
import classes from './CaseHeader.module.css';
import { caseWords } from './caseWords';

/** Two at once see each other: who else has this case open, and who is writing. One line, however many they are: the page below stays where it is. */
export function AlsoHere({ caseId, editing }: { readonly caseId: string; readonly editing: boolean }) {
  const say = useWords(caseWords);
  const { me } = useSigned();
  const others = usePresence(caseId, me.person, editing);
  const first = others.find((one) => one.editing) ?? others[0];
  const told = (one: (typeof others)[number]) => say(one.editing ? 'alsoWrites' : 'alsoLooks', { name: one.name });
  return (
    <div role="status" className={classes.others}>
      {first && (
        <span className={classes.also} title={others.map(told).join(say('and'))}>
          {first.editing ? <IconPencil size={18} stroke={1.75} aria-hidden /> : <IconEye size={18} stroke={1.75} aria-hidden />}
          <span className={classes.alsoWords}>{told(first)}</span>
          {others.length > 1 && <span className={classes.alsoMore}>{say('alsoMore', { count: others.length - 1 })}</span>}
        </span>
      )}
      <span className="visually-hidden">{others.slice(1).map(told).join(say('and'))}</span>
    </div>
  );
}
