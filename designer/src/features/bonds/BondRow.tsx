import { Button } from '@mantine/core';
import { useWordTable } from '@/api/wordTables';
import { dayInWords } from '@/time/moments';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import classes from './Bonds.module.css';
import type { Bond } from './BondsTab';
import { bondsWords } from './bondsWords';

/** One bond as it was told last; how it was told before can be opened. */
export function BondRow({ bond, onDescribe }: { readonly bond: Bond; readonly onDescribe: (() => void) | undefined }) {
  const say = useWords(bondsWords);
  const thickness = useWordTable('bondThickness');
  const [last, ...before] = bond.tellings;
  return (
    <li>
      <div className={classes.grow}>
        <p>
          <strong>{bond.with}</strong> {bond.thickness && thickness.say(bond.thickness)}{' '}
          <span className={classes.soft}>{say('since', { day: dayInWords(bond.since, isEnglish(), false) })}</span>
        </p>
        {last && <Telling of={last} />}
        {before.length > 0 && (
          <details className={classes.before}>
            <summary>{say('before')}</summary>
            {before.map((telling) => (
              <Telling key={telling.at + telling.words} of={telling} />
            ))}
          </details>
        )}
      </div>
      {onDescribe && (
        <Button variant="subtle" onClick={onDescribe} aria-label={`${bond.with}: ${say('describe')}`}>
          {say('describe')}
        </Button>
      )}
    </li>
  );
}

function Telling({ of }: { readonly of: Bond['tellings'][number] }) {
  return (
    <p>
      {of.words}{' '}
      <span className={classes.soft}>
        <When at={of.at} /> {of.byName}
      </span>
    </p>
  );
}
