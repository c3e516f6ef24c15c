import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { textOf } from '@/forms/formText';
import { ActLink } from '@/ui/ActLink';
import { useWords } from '@/words/defineWords';
import { papersOf } from './papersOf';
import { formsQuery } from './sheetLists';
import classes from './sheets.module.css';
import { sheetsWords } from './sheetsWords';

interface PapersOfTaskProps {
  readonly caseId: string;
  readonly forms: readonly string[];
  readonly written: readonly string[];
}

/** The forms of a step whose act has its own place: a way there where the place is all there is, and else their paper, which can be written all the same. */
export function PapersOfTask({ caseId, forms, written }: PapersOfTaskProps) {
  const say = useWords(sheetsWords);
  const papers = papersOf(useQuery(formsQuery).data ?? [], forms, written, caseId);
  const sheets = papers.filter(({ place }) => place === undefined);
  const places = papers.filter(({ place }) => place !== undefined);
  return (
    <>
      {places.length > 0 && (
        <div className={classes.part}>
          <p className={classes.soft}>{say('alsoPlace')}</p>
          <div className={classes.buttons}>
            {places.map(({ form, name, place = '' }) => (
              <Button key={form} component={Link} to={place} variant="subtle">
                {textOf(name)}
              </Button>
            ))}
          </div>
        </div>
      )}
      {sheets.length > 0 && (
        <div className={classes.part}>
          <p className={classes.soft}>{say('alsoPaper')}</p>
          <div className={classes.buttons}>
            {sheets.map(({ form, name }) => (
              <ActLink key={form} act={{ act: 'write-sheet', item: form }} variant="subtle">
                {textOf(name)}
              </ActLink>
            ))}
          </div>
        </div>
      )}
    </>
  );
}
