import { Button } from '@mantine/core';
import { timeOf } from '@/time/moments';
import { ErrorNote } from '@/ui/ErrorNote';
import { Loading } from '@/ui/Loading';
import { undoOffer } from '@/ui/undo/undoOffer';
import { useWords } from '@/words/defineWords';
import { AskerSection } from './AskerSection';
import { BegunIntakes } from './BegunIntakes';
import { F01Part } from './F01Part';
import { HouseholdSection } from './HouseholdSection';
import { type IntakeDraft, isBlank } from './intakeDraft';
import { furtherFields, worries } from './intakeForm';
import { Lookalikes } from './Lookalikes';
import { draftOf, type OwnIntake } from './ownIntakes';
import { PersonSection } from './PersonSection';
import { PromiseSection } from './PromiseSection';
import { ReachSection } from './ReachSection';
import classes from './Receive.module.css';
import { Received } from './Received';
import { receiveWords } from './receiveWords';
import { type KeptDraft, useDraft } from './useDraft';
import { useSendIntake } from './useSendIntake';
import { WordsSection } from './WordsSection';

/** Taking a call: their own words first; nothing is compulsory, and nothing that was typed is lost. */
export function IntakeForm() {
  const kept = useDraft();
  const { draft } = kept;
  return draft ? <Writing {...kept} draft={draft} /> : <Loading rows={5} height={88} />;
}

function Writing({ draft, change, keptAt, adrift, others, goOn, drop, restore, startAnew }: KeptDraft & { readonly draft: IntakeDraft }) {
  const say = useWords(receiveWords);
  const send = useSendIntake(drop);
  if (send.isSuccess) {
    const another = () => {
      startAnew();
      send.reset();
    };
    return <Received draft={draft} {...send.data} onAnother={another} />;
  }
  const offerBack = (dropped: IntakeDraft) =>
    undoOffer.make({
      told: say('draftLeft'),
      takeBack: async () => {
        await restore(dropped);
        return [];
      },
    });
  const dropBegun = (one: OwnIntake) => {
    drop(one.number);
    offerBack(draftOf(one));
  };
  const part = { draft, change };
  return (
    <form
      className={classes.intake}
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate(draft);
      }}
    >
      <div key={draft.number} className={classes.parts}>
        <BegunIntakes begun={others} onGoOn={goOn} onDrop={dropBegun} />
        <WordsSection {...part} />
        <F01Part {...part} fields={worries} />
        <ReachSection {...part} />
        <AskerSection {...part} />
        <PersonSection {...part} />
        <PromiseSection {...part} />
        <HouseholdSection {...part} />
        <details className={classes.further}>
          <summary>{say('further')}</summary>
          <F01Part {...part} fields={furtherFields} />
        </details>
        {send.isError && <ErrorNote error={send.error} onRetry={() => send.mutate(draft)} />}
      </div>
      <Lookalikes {...part} />
      <div className={classes.foot}>
        <Button type="submit" loading={send.isPending}>
          {say(draft.knownCase ? 'receiveInto' : 'receive')}
        </Button>
        <span role="status" className={classes.hint}>
          {adrift ? say('adrift') : keptAt && `${say('kept', { time: timeOf(keptAt) })} ${say('keptWhere')}`}
        </span>
        {!isBlank(draft) && (
          <Button
            variant="subtle"
            className={classes.leave ?? ''}
            onClick={() => {
              startAnew();
              offerBack(draft);
            }}
          >
            {say('leaveDraft')}
          </Button>
        )}
      </div>
    </form>
  );
}
