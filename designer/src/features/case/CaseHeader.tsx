import { Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconHomeShield } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import type { Case } from '@/api/caseQueries';
import { useWordTable } from '@/api/wordTables';
import { ActLink } from '@/ui/ActLink';
import { HelpMark } from '@/ui/help/HelpMark';
import { topicOfTab } from '@/ui/help/topics';
import { useWords } from '@/words/defineWords';
import { AlsoHere } from './AlsoHere';
import classes from './CaseHeader.module.css';
import { Companions } from './Companions';
import { caseWords } from './caseWords';
import type { Person } from './personQuery';

interface CaseHeaderProps {
  readonly of: Case;
  readonly person: Person | undefined;
  /** As a receiver has it from a slip. */
  readonly slipName: string | undefined;
  /** もどし is one click away wherever one is on the page. */
  readonly mayTakeBack: boolean;
  /** I am writing something beside it. */
  readonly editing: boolean;
}

/** Slim and always there: who this is, who stands beside them, and the way back. */
export function CaseHeader({ of, person, slipName, mayTakeBack, editing }: CaseHeaderProps) {
  const say = useWords(caseWords);
  const name = person?.name ?? of.overview?.name ?? slipName ?? null;
  const tab = useSearchParams()[0].get('tab');
  const stages = useWordTable('caseStage');
  const stage = of.overview?.stage;
  const isProtected = person?.addressProtected ?? of.records?.addressProtected ?? false;
  useEffect(() => {
    // Not the name: it would stand in the window list and in the history of a shared PC.
    document.title = say('pageTitle');
  }, [say]);
  return (
    <header className={classes.header}>
      <div className={classes.who}>
        <h1 className={classes.name}>
          {name && person?.reading ? (
            <ruby>
              {name}
              <rp>(</rp>
              <rt>{person.reading}</rt>
              <rp>)</rp>
            </ruby>
          ) : (
            (name ?? say(of.overview || of.records ? 'unnamed' : 'nameHidden'))
          )}
        </h1>
        <HelpMark topic={{ page: topicOfTab(tab) }} />
        {person?.calledAs && <span className={classes.soft}>{say('calledAs', { name: person.calledAs })}</span>}
        <span className={classes.stage}>{of.overview?.seenOffAt ? say('seenOff') : stage && stages.say(stage)}</span>
        {isProtected && (
          <Tooltip label={say('protectedBecause')} multiline maw="20rem">
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: its tooltip must be reached by keyboard too. */}
            <span className={classes.mark} tabIndex={0}>
              <IconHomeShield size={18} stroke={1.75} aria-hidden />
              {say('addressProtected')}
            </span>
          </Tooltip>
        )}
        {of.overview && <AlsoHere caseId={of.id} editing={editing} />}
      </div>
      <Companions of={of} />
      {mayTakeBack && (
        <ActLink act={{ act: 'return-referral' }} leftSection={<IconArrowBackUp size={20} stroke={1.75} aria-hidden />}>
          {say('takeBack')}
        </ActLink>
      )}
    </header>
  );
}
