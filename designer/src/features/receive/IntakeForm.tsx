import { Button } from '@mantine/core';
import { timeOf } from '@/time/moments';
import { ErrorNote } from '@/ui/ErrorNote';
import { useWords } from '@/words/defineWords';
import { AskerSection } from './AskerSection';
import { F01Part } from './F01Part';
import { HouseholdSection } from './HouseholdSection';
import { isBlank } from './intakeDraft';
import { furtherFields, worries } from './intakeForm';
import { Lookalikes } from './Lookalikes';
import { PersonSection } from './PersonSection';
import { PromiseSection } from './PromiseSection';
import { ReachSection } from './ReachSection';
import classes from './Receive.module.css';
import { Received } from './Received';
import { receiveWords } from './receiveWords';
import { useDraft } from './useDraft';
import { useSendIntake } from './useSendIntake';
import { WordsSection } from './WordsSection';

/** Taking a call: their own words first; nothing is compulsory, and nothing that was typed is lost. */
export function IntakeForm() {
  const say = useWords(receiveWords);
  const { draft, change, keptAt, startAnew } = useDraft();
  const send = useSendIntake();
  if (send.isSuccess) {
    const another = () => {
      startAnew();
      send.reset();
    };
    return <Received draft={draft} {...send.data} onAnother={another} />;
  }
  const part = { draft, change };
  return (
    <form
      className={classes.intake}
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate(draft);
      }}
    >
      <div className={classes.parts}>
        <WordsSection {...part} />
        <F01Part key={`worries ${draft.number}`} {...part} fields={worries} />
        <ReachSection {...part} />
        <AskerSection {...part} />
        <PersonSection {...part} />
        <PromiseSection {...part} />
        <HouseholdSection {...part} />
        <details className={classes.further}>
          <summary>{say('further')}</summary>
          <F01Part key={`further ${draft.number}`} {...part} fields={furtherFields} />
        </details>
        {send.isError && <ErrorNote error={send.error} onRetry={() => send.mutate(draft)} />}
      </div>
      <Lookalikes {...part} />
      <div className={classes.foot}>
        <Button type="submit" loading={send.isPending}>
          {say(draft.knownCase ? 'receiveInto' : 'receive')}
        </Button>
        <span role="status" className={classes.hint}>
          {keptAt && `${say('kept', { time: timeOf(keptAt) })} ${say('keptWhere')}`}
        </span>
        {!isBlank(draft) && (
          <Button
            variant="subtle"
            className={classes.leave ?? ''}
            onClick={() => {
              if (window.confirm(say('leaveDraftAsk'))) {
                startAnew();
              }
            }}
          >
            {say('leaveDraft')}
          </Button>
        )}
      </div>
    </form>
  );
}
