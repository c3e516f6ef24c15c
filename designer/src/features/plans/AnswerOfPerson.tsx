import { Button } from '@mantine/core';
import { IconCircleCheck, IconMessageCircle } from '@tabler/icons-react';
import { OwnWords } from '@/ui/OwnWords';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import { isWay, type Plan } from './planModel';
import classes from './plans.module.css';
import { planWords } from './planWords';
import { Section } from './Section';

interface AnswerOfPersonProps {
  readonly plan: Plan;
  readonly onWrite?: (() => void) | undefined;
}

/** The plan needs the person's yes; a no leads back to the dialogue and is no dead end (PL-4). */
export function AnswerOfPerson({ plan, onWrite }: AnswerOfPersonProps) {
  const say = useWords(planWords);
  const answer = plan.answer;
  const Icon = answer?.agrees ? IconCircleCheck : IconMessageCircle;
  return (
    <Section
      title={say('answer')}
      lead={say('answerLead')}
      act={
        onWrite && (
          <Button variant="default" leftSection={<IconMessageCircle size={18} stroke={1.75} aria-hidden />} onClick={onWrite}>
            {say('answerWrite')}
          </Button>
        )
      }
    >
      {answer ? (
        <div className={classes.lines}>
          <p className={classes.withIcon}>
            <Icon size={20} stroke={1.75} aria-hidden />
            <strong>{answer.agrees ? say('agreesSaid') : say('disagreesSaid')}</strong>
          </p>
          {answer.words && <OwnWords>{answer.words}</OwnWords>}
          <p className={classes.soft}>
            <When at={answer.at} time />
            {isWay(answer.way) && `${say('between')}${say(`waySaid_${answer.way}`)}`}
            {answer.witness && `${say('between')}${say('witnessIs', { name: answer.witness })}`}
          </p>
          {!answer.agrees && <p>{say('disagreesNext')}</p>}
        </div>
      ) : (
        <p className={classes.blank}>{say('answerNone')}</p>
      )}
      {!answer && plan.setAside && (
        <div className={classes.lines}>
          <p className={classes.soft}>
            {say('setAside')} <When at={plan.setAside.answer.at} time />
            {isWay(plan.setAside.answer.way) && `${say('between')}${say(`waySaid_${plan.setAside.answer.way}`)}`}
            {plan.setAside.answer.witness && `${say('between')}${say('witnessIs', { name: plan.setAside.answer.witness })}`}
          </p>
          <p>{say(plan.setAside.answer.agrees ? 'agreesSaid' : 'disagreesSaid')}</p>
          {plan.setAside.answer.words && <OwnWords>{plan.setAside.answer.words}</OwnWords>}
          <p>{say('setAsideWhy', { name: plan.setAside.byName })}</p>
        </div>
      )}
    </Section>
  );
}
