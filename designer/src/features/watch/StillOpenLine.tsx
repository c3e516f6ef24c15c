import { Link } from 'react-router';
import { Due } from '@/ui/Due';
import { type Act, useAct } from '@/ui/useAct';
import { useWords } from '@/words/defineWords';
import classes from './Watch.module.css';
import type { Readiness } from './watchQuery';
import { watchWords } from './watchWords';

type Open = Readiness['stillOpen'][number];

/** Where it is looked after: what was promised, the referral, or the step itself. */
function actOf({ item, step, referral }: Open): Act {
  if (item) {
    return { act: 'close-work-item', item };
  }
  return step ? { act: 'complete-step', step, referral } : { act: 'referral', referral };
}

/** One thing that goes on beside the watch: what, whose it is, and by when. */
export function StillOpenLine({ of }: { readonly of: Open }) {
  const say = useWords(watchWords);
  const { linkTo } = useAct();
  return (
    <li>
      <Link to={linkTo(actOf(of))}>{of.receiverName ? say('openOf', { what: of.label, receiver: of.receiverName }) : of.label}</Link>
      <span className={classes.soft}>
        {say('openOwner', { name: of.ownerName })} {of.dueAt ? <Due at={of.dueAt} late={of.late} /> : say('openNoDay')}
      </span>
    </li>
  );
}
