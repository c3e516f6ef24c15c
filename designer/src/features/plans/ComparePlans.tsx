import { Switch } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '@/words/defineWords';
import compare from './compare.module.css';
import { GoalText } from './GoalText';
import { type Change, compareDialogues, compareGoals, compareSentences } from './planChanges';
import { numberOf, type Plan } from './planModel';
import classes from './plans.module.css';
import { planWords } from './planWords';
import { Section } from './Section';

interface ComparePlansProps {
  readonly plans: readonly Plan[];
  readonly before: Plan;
  readonly after: Plan;
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly before: React.ReactNode;
  readonly after: React.ReactNode;
  readonly change: Change;
}

/** Two versions side by side, each line with the word that says what changed; colour never says it alone. */
export function ComparePlans({ plans, before, after }: ComparePlansProps) {
  const say = useWords(planWords);
  const [onlyChanged, setOnlyChanged] = useState(true);
  const rows: readonly Row[] = [
    ...compareSentences(before.personalPlan, after.personalPlan).map((row) => ({ ...row, name: say('personal') })),
    ...compareGoals(before, after).map(({ domain, period, before: one, after: other, change }) => ({
      key: `${domain}.${period}`,
      name: say('cellOf', { domain: say(`domain_${domain}`), period: say(`period_${period}`) }),
      before: one && <GoalText goal={one} />,
      after: other && <GoalText goal={other} />,
      change,
    })),
    ...compareDialogues(before, after).map((row) => ({ ...row, key: `talk:${row.key}`, name: row.key })),
  ];
  const shown = rows.filter((row) => !onlyChanged || row.change !== 'same');
  const title = say('compareTitle', { before: numberOf(plans, before), after: numberOf(plans, after) });
  return (
    <Section
      title={title}
      act={
        <Switch label={say('changedOnly')} checked={onlyChanged} onChange={({ currentTarget }) => setOnlyChanged(currentTarget.checked)} />
      }
    >
      {shown.length === 0 ? (
        <p className={classes.blank}>{say('nothingChanged')}</p>
      ) : (
        <table className={compare.table}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{say('version', { number: numberOf(plans, before) })}</th>
              <th scope="col">{say('version', { number: numberOf(plans, after) })}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.key} data-change={row.change}>
                <th scope="row">
                  {row.name}
                  <span className={compare.change}>{say(`change_${row.change}`)}</span>
                </th>
                <td>{row.before || '—'}</td>
                <td>{row.after || '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
