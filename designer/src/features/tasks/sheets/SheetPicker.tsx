import { Select } from '@mantine/core';
import { textOf } from '@/forms/formText';
import { useAct } from '@/ui/useAct';
import { useWords } from '@/words/defineWords';
import { placeOfAct } from './paperPlaces';
import type { FormLine } from './sheetLists';
import classes from './sheets.module.css';
import { sheetsWords } from './sheetsWords';

/** Any form of the municipality can be written at any time; chosen by its name. */
export function SheetPicker({ forms }: { readonly forms: readonly FormLine[] }) {
  const say = useWords(sheetsWords);
  const { open } = useAct();
  const options = (paper: boolean) =>
    forms.filter(({ id }) => (placeOfAct(id) !== undefined) === paper).map(({ id, name }) => ({ value: id, label: textOf(name) }));
  const data = [
    { group: say('groupHere'), items: options(false) },
    { group: say('groupPaper'), items: options(true) },
  ].filter(({ items }) => items.length > 0);
  return (
    <div className={classes.pick}>
      <Select
        searchable
        label={say('pick')}
        description={say('pickHelp')}
        nothingFoundMessage={say('nothingFound')}
        data={data}
        value={null}
        onChange={(form) => form && open({ act: 'write-sheet', item: form })}
        comboboxProps={{ transitionProps: { duration: 0 } }}
      />
    </div>
  );
}
