import type { Schema } from '@/api/schemas';
import { useWords } from '@/words/defineWords';
import classes from './Slip.module.css';
import { slipWords } from './slipWords';

type Way = Schema<'SharedContactResponse'>;

interface SlipContactsProps {
  readonly ways: readonly Way[];
  readonly sayKind?: ((kind: string) => string) | undefined;
}

const sayWho = { yes: 'sayWho', no: 'notSayWho', notAsked: 'notAskedWho' } as const;
const leave = { yes: 'leave', no: 'notLeave', notAsked: 'notAskedLeave' } as const;

/** How the person may be reached: the number, the hours, and what they would rather not have. */
export function SlipContacts({ ways, sayKind }: SlipContactsProps) {
  const say = useWords(slipWords);
  return (
    <ul>
      {ways.map((way) => (
        <li key={way.kind + way.to}>
          <p>
            {sayKind ? sayKind(way.kind) : way.kindName}: <strong>{way.to}</strong>
          </p>
          <p className={classes.soft}>
            {[way.when && say('when', { when: way.when }), say(sayWho[way.maySayWhoWeAre]), say(leave[way.mayLeaveMessage])]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
