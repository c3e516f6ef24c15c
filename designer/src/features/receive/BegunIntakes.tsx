import { Button } from '@mantine/core';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import { draftOf, type OwnIntake } from './ownIntakes';
import classes from './Receive.module.css';
import { receiveWords } from './receiveWords';

interface BegunIntakesProps {
  readonly begun: readonly OwnIntake[];
  readonly onGoOn: (one: OwnIntake) => void;
  readonly onDrop: (one: OwnIntake) => void;
}

/** A call that another call interrupted waits here for its writer. */
export function BegunIntakes({ begun, onGoOn, onDrop }: BegunIntakesProps) {
  const say = useWords(receiveWords);
  return begun.length === 0 ? null : (
    <section className={classes.begun} aria-labelledby="begun">
      <h2 id="begun">{say('begun')}</h2>
      <p className={classes.hint}>{say('begunHint')}</p>
      <ul>
        {begun.map((one) => {
          const { words, name, calledAs } = draftOf(one);
          return (
            <li key={one.number}>
              <span className={classes.begunWords}>{name || calledAs || words || say('begunNothing')}</span>
              {one.savedAt && <When at={one.savedAt} />}
              <Button variant="default" onClick={() => onGoOn(one)}>
                {say('goOn')}
              </Button>
              <Button variant="subtle" onClick={() => onDrop(one)}>
                {say('dropBegun')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
