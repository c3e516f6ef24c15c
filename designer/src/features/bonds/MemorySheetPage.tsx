import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useWordTable } from '@/api/wordTables';
import { dayInWords, dayOf } from '@/time/moments';
import { Answer } from '@/ui/Answer';
import { Page } from '@/ui/Page';
import { PrintMargins } from '@/ui/PrintMargins';
import { When } from '@/ui/When';
import { useWords } from '@/words/defineWords';
import { isEnglish } from '@/words/language';
import { bondsWords } from './bondsWords';
import classes from './MemorySheet.module.css';
import { memoryGroups } from './memoryOrder';
import { type MemorySheet, memorySheetQuery } from './memoryQueries';

/** 記憶の引継ぎシート (F22) for one key person: to look at together, and to print on one sheet. */
export function MemorySheetPage() {
  const say = useWords(bondsWords);
  const { caseId = '', keyPerson = '' } = useParams();
  const found = useQuery(memorySheetQuery(caseId, keyPerson));
  const back = `/desk/cases/${encodeURIComponent(caseId)}`;
  return (
    <Page
      title={say('sheetTitle')}
      actions={
        <div className={classes.acts}>
          <Button component={Link} to={`${back}?tab=bonds`} variant="subtle">
            {say('sheetBack')}
          </Button>
          <Button component={Link} to={`${back}?tab=bonds&act=choose-memories&item=${encodeURIComponent(keyPerson)}`} variant="default">
            {say('choose')}
          </Button>
          <Button onClick={() => window.print()} leftSection={<IconPrinter size={20} stroke={1.75} aria-hidden />}>
            {say('sheetPrint')}
          </Button>
        </div>
      }
    >
      <PrintMargins name={say('sheetTitle')} issued={dayInWords(dayOf(new Date()), isEnglish())} />
      <Answer of={found}>{(sheet) => <Sheet of={sheet} />}</Answer>
    </Page>
  );
}

function Sheet({ of }: { readonly of: MemorySheet }) {
  const say = useWords(bondsWords);
  const kinds = useWordTable('memoryKind');
  const ways = useWordTable('consentWay');
  const groups = memoryGroups(of.items);
  return (
    <article className={classes.sheet}>
      <dl className={classes.who}>
        <div>
          <dt>{say('sheetFrom')}</dt>
          <dd>{of.personCalled ?? say('sheetUnnamed')}</dd>
        </div>
        <div>
          <dt>{say('sheetTo')}</dt>
          <dd>{of.keyPersonName}</dd>
        </div>
        <div>
          <dt>{say('sheetOn')}</dt>
          <dd>
            <When at={dayOf(new Date())} />
          </dd>
        </div>
      </dl>
      {groups.length === 0 && <p>{say('sheetEmpty')}</p>}
      {groups.map(({ kind, items }) => (
        <section key={kind}>
          <h2>{kinds.say(kind)}</h2>
          <ul>
            {items.map(({ id, words }) => (
              <li key={id}>{words}</li>
            ))}
          </ul>
        </section>
      ))}
      {of.way && of.chosenAt && (
        <p className={classes.soft}>
          {say('sheetChosen', { way: ways.say(of.way) })} <When at={of.chosenAt} />{' '}
          {of.witness && say('sheetWitness', { name: of.witness })}
        </p>
      )}
      <p className={classes.soft}>{say('sheetPromise')}</p>
    </article>
  );
}
