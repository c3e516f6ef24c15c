import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { textOf } from '@/forms/formText';
import { ActLink } from '@/ui/ActLink';
import { ActPanel } from '@/ui/ActPanel';
import { Answer } from '@/ui/Answer';
import { useWords } from '@/words/defineWords';
import { formQuery, readSheet, sheetKey } from '../sheetApi';
import { AnswersView } from './AnswersView';
import classes from './sheets.module.css';
import { sheetsWords } from './sheetsWords';

interface ReadSheetPanelProps {
  readonly caseId: string;
  readonly form: string;
  readonly mayWrite: boolean;
  readonly onClose: () => void;
}

/** A sheet of the case as it is kept, to read; also when its step is long over. */
export function ReadSheetPanel({ caseId, form, mayWrite, onClose }: ReadSheetPanelProps) {
  const say = useWords(sheetsWords);
  const place = { caseId, form };
  const definition = useQuery(formQuery(form));
  const sheet = useQuery({ queryKey: sheetKey(place), queryFn: ({ signal }) => readSheet(place, signal) });
  return (
    <ActPanel title={textOf(definition.data?.name) || say('title')} onClose={onClose}>
      {definition.data && (
        <div className={classes.buttons} data-paper>
          {mayWrite && <ActLink act={{ act: 'write-sheet', item: form }}>{say('addOrMend')}</ActLink>}
          <Button variant="default" leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />} onClick={() => window.print()}>
            {say('printSheet')}
          </Button>
        </div>
      )}
      <Answer of={definition}>
        {(found) =>
          found ? (
            <Answer of={sheet}>{(saved) => <AnswersView form={found} sheet={saved} />}</Answer>
          ) : (
            <p className={classes.soft}>{say('formGone')}</p>
          )
        }
      </Answer>
    </ActPanel>
  );
}
