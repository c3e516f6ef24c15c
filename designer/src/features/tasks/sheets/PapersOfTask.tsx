import { useQueries } from '@tanstack/react-query';
import { textOf } from '@/forms/formText';
import { ActLink } from '@/ui/ActLink';
import { useWords } from '@/words/defineWords';
import { formQuery } from '../sheetApi';
import classes from './sheets.module.css';
import { sheetsWords } from './sheetsWords';

interface PapersOfTaskProps {
  readonly forms: readonly string[];
  readonly written: readonly string[];
}

/** The forms of a step whose act has its own place: their paper can be written all the same. */
export function PapersOfTask({ forms, written }: PapersOfTaskProps) {
  const say = useWords(sheetsWords);
  const papers = forms.filter((form) => !written.includes(form));
  const found = useQueries({ queries: papers.map((form) => formQuery(form)) });
  const there = papers.flatMap((form, index) => {
    const definition = found[index]?.data;
    return definition && !definition.isolated ? [{ form, name: textOf(definition.name) }] : [];
  });
  return (
    there.length > 0 && (
      <div className={classes.part}>
        <p className={classes.soft}>{say('alsoPaper')}</p>
        <div className={classes.buttons}>
          {there.map(({ form, name }) => (
            <ActLink key={form} act={{ act: 'write-sheet', item: form }} variant="subtle">
              {name}
            </ActLink>
          ))}
        </div>
      </div>
    )
  );
}
