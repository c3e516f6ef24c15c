import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Schema } from '@/api/schemas';
import { ActLink } from '@/ui/ActLink';
import { HelpMark } from '@/ui/help/HelpMark';
import { useWords } from '@/words/defineWords';
import { BondForm } from './BondForm';
import { BondRow } from './BondRow';
import classes from './Bonds.module.css';
import { bondsWords } from './bondsWords';
import { KeyPersons } from './KeyPersons';
import { Memories } from './Memories';
import { SosForm } from './SosForm';

export type Bond = Schema<'BondResponse'>;

interface BondsTabProps {
  readonly caseId: string;
  readonly records: Schema<'RecordsResponse'>;
  readonly may: (command: string) => boolean;
}

/** 絆 A, B and C in words, the key persons with what they may know, and who takes the SOS: never counted, never ranked (HR-7). */
export function BondsTab({ caseId, records: { bonds, sosReceiver, sosHowToReach, keyPersons }, may }: BondsTabProps) {
  const say = useWords(bondsWords);
  const [search] = useSearchParams();
  const [open, setOpen] = useState<string | null>(() => (search.get('write') === 'sos' && may('name-sos-receiver') ? 'sos' : null));
  // What is sent may be answered after somebody has opened the next: only its own form closes.
  const close = (form: string) => () => setOpen((now) => (now === form ? null : now));
  return (
    <div className={classes.tab}>
      <div className={classes.title}>
        <p className={classes.soft}>{say('lead')}</p>
        <HelpMark topic={{ term: 'bonds' }} />
      </div>
      {(['a', 'b', 'c'] as const).map((kind) => (
        <section key={kind}>
          <h3>{say(kind)}</h3>
          <p className={classes.soft}>{say(`${kind}Text`)}</p>
          <ul className={classes.list}>
            {bonds
              .filter((bond) => bond.kind === kind)
              .map((bond) => (
                <BondRow key={bond.id} bond={bond} onDescribe={may('describe-bond') ? () => setOpen(bond.id) : undefined} />
              ))}
            {bonds.every((bond) => bond.kind !== kind) && <li className={classes.soft}>{say('none')}</li>}
          </ul>
          {bonds
            .filter((bond) => bond.kind === kind && bond.id === open)
            .map((bond) => (
              <BondForm key={bond.id} caseId={caseId} bond={bond} onClose={close(bond.id)} />
            ))}
        </section>
      ))}
      {may('tie-bond') && open !== 'new' && (
        <div>
          <Button onClick={() => setOpen('new')}>{say('add')}</Button>
        </div>
      )}
      {open === 'new' && <BondForm caseId={caseId} onClose={close('new')} />}
      <KeyPersons caseId={caseId} keyPersons={keyPersons} mayAsk={may('ask-key-person')} />
      <Memories caseId={caseId} mayWrite={may('write-memory')} />
      <section>
        <h3>{say('sos')}</h3>
        <p>
          {sosReceiver ?? say('sosNone')} {sosHowToReach && <span className={classes.soft}>{sosHowToReach}</span>}
        </p>
        {may('name-sos-receiver') && open !== 'sos' && (
          <Button variant="default" onClick={() => setOpen('sos')}>
            {say('sosWrite')}
          </Button>
        )}
        {open === 'sos' && <SosForm caseId={caseId} onClose={close('sos')} />}
      </section>
      {may('tell-way-back') && (
        <div>
          <ActLink act={{ act: 'tell-way-back' }}>{say('wayBack')}</ActLink>
        </div>
      )}
    </div>
  );
}
