import { Button } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { Link } from 'react-router';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import type { Visit } from './developmentQueries';
import classes from './Resources.module.css';
import { plainView, writeView } from './resourcesView';
import { resourcesWords } from './resourcesWords';
import { useResourcesView } from './useResourcesView';

interface RowProps {
  readonly visit: Visit;
  readonly mayWrite: boolean;
}

/** One visit: where, when and who; what was heard first, then what comes next. */
export function VisitRow({ visit, mayWrite }: RowProps) {
  const say = useWords(resourcesWords);
  const { to } = useResourcesView();
  const place = writeView({ ...plainView, resource: visit.resource }).toString();
  const told = (['heard', 'agreed', 'met'] as const).filter((part) => visit[part] !== '');
  return (
    <li className={classes.visit}>
      <div className={classes.visitHead}>
        <h2 className={classes.visitName}>
          <Link to={{ search: place }}>{visit.resourceName}</Link>
        </h2>
        <p className={classes.soft}>
          <When at={visit.on} /> · {visit.visitorName}
        </p>
      </div>
      <dl className={classes.facts}>
        {told.map((part) => (
          <div key={part}>
            <dt>{say(`visit_${part}`)}</dt>
            <dd>{visit[part]}</dd>
          </div>
        ))}
        {(visit.next !== '' || visit.nextOn) && (
          <div>
            <dt>{say('visit_next')}</dt>
            <dd>
              {visit.next}{' '}
              {visit.nextOn && (
                <span className={visit.nextLate ? classes.attention : classes.soft}>
                  {visit.nextLate && <IconAlertCircle size={18} stroke={1.75} aria-hidden />}
                  <When at={visit.nextOn} /> {visit.nextLate && say('nextLate')}
                </span>
              )}
            </dd>
          </div>
        )}
      </dl>
      {mayWrite && (
        <Button
          component={Link}
          to={to({ act: 'visit', item: visit.id })}
          variant="subtle"
          size="sm"
          aria-label={say('changeOf', { name: visit.resourceName })}
        >
          {say('change')}
        </Button>
      )}
    </li>
  );
}
