import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Schema } from '@/api/schemas';
import { useWordTable } from '@/api/wordTables';
import { dayInWords } from '@/time/moments';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import { BondForm } from './BondForm';
import classes from './Bonds.module.css';
import { bondsWords } from './bondsWords';
import { KeyPersonForm } from './KeyPersonForm';
import { SosForm } from './SosForm';

export type Bond = Schema<'BondResponse'>;

interface BondsTabProps {
  readonly caseId: string;
  readonly bonds: readonly Bond[];
  readonly sosReceiver: string | undefined;
  readonly may: (command: string) => boolean;
}

/** 絆 A, B and C in words, the key persons, and who takes the SOS: never counted, never ranked (HR-7). */
export function BondsTab({ caseId, bonds, sosReceiver, may }: BondsTabProps) {
  const say = useWords(bondsWords);
  const [open, setOpen] = useState<string | null>(null);
  const close = () => setOpen(null);
  return (
    <div className={classes.tab}>
      <p className={classes.soft}>{say('lead')}</p>
      {(['a', 'b', 'c'] as const).map((kind) => (
        <section key={kind}>
          <h3>{say(kind)}</h3>
          <p className={classes.soft}>{say(`${kind}Text`)}</p>
          <ul className={classes.list}>
            {bonds
              .filter((bond) => bond.kind === kind)
              .map((bond) => (
                <Row key={bond.id} bond={bond} onDescribe={may('describe-bond') ? () => setOpen(bond.id) : undefined} />
              ))}
            {bonds.every((bond) => bond.kind !== kind) && <li className={classes.soft}>{say('none')}</li>}
          </ul>
          {bonds
            .filter((bond) => bond.kind === kind && bond.id === open)
            .map((bond) => (
              <BondForm key={bond.id} caseId={caseId} bond={bond} onClose={close} />
            ))}
        </section>
      ))}
      {may('tie-bond') && open !== 'new' && (
        <div>
          <Button onClick={() => setOpen('new')}>{say('add')}</Button>
        </div>
      )}
      {open === 'new' && <BondForm caseId={caseId} onClose={close} />}
      <section>
        <h3>{say('keyPersons')}</h3>
        <p className={classes.soft}>{say('keyPersonsText')}</p>
        {may('ask-key-person') && open !== 'key' && (
          <Button variant="default" onClick={() => setOpen('key')}>
            {say('askKeyPerson')}
          </Button>
        )}
        {open === 'key' && <KeyPersonForm caseId={caseId} onClose={close} />}
      </section>
      <section>
        <h3>{say('sos')}</h3>
        <p>{sosReceiver ?? say('sosNone')}</p>
        {may('name-sos-receiver') && open !== 'sos' && (
          <Button variant="default" onClick={() => setOpen('sos')}>
            {say('sosWrite')}
          </Button>
        )}
        {open === 'sos' && <SosForm caseId={caseId} onClose={close} />}
      </section>
    </div>
  );
}

function Row({ bond, onDescribe }: { readonly bond: Bond; readonly onDescribe: (() => void) | undefined }) {
  const say = useWords(bondsWords);
  const thickness = useWordTable('bondThickness');
  return (
    <li>
      <span className={classes.grow}>
        <strong>{bond.with}</strong> {bond.thickness && thickness.say(bond.thickness)}{' '}
        <span className={classes.soft}>{say('since', { day: dayInWords(bond.since, isEnglish(), false) })}</span>
      </span>
      {onDescribe && (
        <Button variant="subtle" onClick={onDescribe} aria-label={`${bond.with}: ${say('describe')}`}>
          {say('describe')}
        </Button>
      )}
    </li>
  );
}
