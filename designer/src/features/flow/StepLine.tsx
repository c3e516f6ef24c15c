import classes from './FlowMap.module.css';
import type { Drawing } from './flowQueries';

/** One step in words: what it is called here, who does it, by when. */
export function StepLine({ step }: { readonly step: Drawing['nodes'][number] }) {
  const who = [...step.roles.map(({ name }) => name), step.due].filter(Boolean).join(' · ');
  return (
    <li className={classes.step}>
      <strong>{step.label}</strong>
      {who && <span className={classes.lead}>{who}</span>}
    </li>
  );
}
