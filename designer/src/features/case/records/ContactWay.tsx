import { useWordTable } from '@/api/wordTables';
import { useWords } from '@/words/defineWords';
import type { Person } from '../personQuery';
import classes from './Records.module.css';
import { recordsWords } from './recordsWords';

/** One way to reach the person, with what they allowed; what was not asked is not said. */
export function ContactWay({ way }: { readonly way: Person['contactWays'][number] }) {
  const say = useWords(recordsWords);
  const kinds = useWordTable('contactWayKind');
  const permissions = useWordTable('permission');
  const allowed = (['mayContact', 'mayLeaveMessage', 'maySayWhoWeAre'] as const).filter((what) => way[what] !== 'notAsked');
  return (
    <li>
      <span className={classes.soft}>{kinds.say(way.kind)}</span> {way.to}{' '}
      <span className={classes.soft}>
        {[...allowed.map((what) => say(what, { answer: permissions.say(way[what]) })), way.when].filter(Boolean).join(say('dot'))}
      </span>
    </li>
  );
}
