import { IconChevronRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Action } from '@/api/caseQueries';
import { useAct } from '@/ui/useAct';
import { useWords } from '@/words/defineWords';
import { caseWords } from './caseWords';
import classes from './MoreActs.module.css';
import { type Elsewhere, type SideAct, sideGroups } from './now/sideGroups';
import { quickCommands } from './QuickActs';

interface MoreActsProps {
  readonly caseId: string;
  readonly actions: readonly Action[];
  readonly known: ReadonlySet<string>;
  readonly elsewhere: Readonly<Record<string, Elsewhere>>;
}

/** Everything else that can be written, by what it is about; closed until one looks for it. */
export function MoreActs({ caseId, actions, known, elsewhere }: MoreActsProps) {
  const say = useWords(caseWords);
  const { linkTo } = useAct();
  const groups = sideGroups(actions, known, elsewhere, quickCommands);
  if (groups.length === 0) {
    return null;
  }
  const to = ({ act, elsewhere: there }: SideAct) => (act ? linkTo(act) : placeOf(caseId, there ?? {}));
  return (
    <nav aria-label={say('more')} className={classes.more}>
      <h2 className={classes.title}>{say('more')}</h2>
      {groups.map((group) => (
        <details key={group.about} className={classes.group} name="more-acts">
          <summary>
            <IconChevronRight size={18} stroke={1.75} aria-hidden className={classes.mark ?? ''} />
            {group.name}
          </summary>
          <ul>
            {group.acts.map((one) => (
              <li key={one.command}>
                <Link to={to(one)}>{one.label}</Link>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </nav>
  );
}

function placeOf(caseId: string, { tab, path = '' }: Elsewhere) {
  if (path.startsWith('/')) {
    return path;
  }
  const page = `/desk/cases/${encodeURIComponent(caseId)}${path && `/${path}`}`;
  return tab ? { pathname: page, search: `tab=${tab}` } : page;
}
