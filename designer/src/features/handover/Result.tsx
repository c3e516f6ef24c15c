import { Button } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck, IconPrinter } from '@tabler/icons-react';
import { sayRefusal } from '@/api/refusalWords';
import type { Schema } from '@/api/schemas';
import { dayInWords, dayOf } from '@/time/moments';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import { candidatesOf, type InHand, peopleOf } from './assignment';
import classes from './Handover.module.css';
import { handoverWords } from './handoverWords';

interface ResultProps {
  readonly began: InHand;
  readonly answer: Schema<'HandOverDoneResponse'>;
  readonly onAgain: () => void;
}

/** What came of each, what could not be moved and why; to be printed for the file. */
export function Result({ began, answer, onAgain }: ResultProps) {
  const say = useWords(handoverWords);
  const names = new Map(candidatesOf(began).map(({ person, name }) => [person, name]));
  const answers = new Map(answer.cases.map((each) => [each.case, each]));
  const refused = peopleOf(began.cases).filter(({ lead, others }) =>
    [lead, ...others].some((held) => answers.get(held.case)?.done === false),
  );
  const people = new Map(began.cases.map((held) => [held.case, held.name ?? say('unnamed')]));
  return (
    <section className={classes.check}>
      <h2>{say('printed', { from: began.personName, day: dayInWords(dayOf(new Date()), isEnglish()) })}</h2>
      <div role="status">
        <p className={classes.sum}>{say('done', { count: peopleOf(began.cases).length - refused.length })}</p>
        {refused.length > 0 && (
          <p>
            {say('refused', { count: refused.length })} {say('refusedText')}
          </p>
        )}
        <p>{answer.left > 0 ? say('left', { count: answer.left }) : say('allMoved')}</p>
      </div>
      <ul className={classes.held}>
        {answer.cases.map((each) => {
          const Icon = each.done ? IconCircleCheck : IconAlertCircle;
          return (
            <li key={each.case} className={classes.result}>
              <Icon size={20} stroke={1.75} aria-hidden />
              <strong>{people.get(each.case) ?? each.case}</strong>
              <span>{say('to', { name: names.get(each.to) ?? each.to })}</span>
              <span className={classes.hint}>
                {each.done ? say('moved') : say('notMoved', { why: each.problems.map(sayRefusal).join(' ') })}
              </span>
            </li>
          );
        })}
      </ul>
      <div className={classes.foot}>
        <Button variant="default" leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />} onClick={() => window.print()}>
          {say('print')}
        </Button>
        {answer.left > 0 && <Button onClick={onAgain}>{say('again')}</Button>}
      </div>
    </section>
  );
}
