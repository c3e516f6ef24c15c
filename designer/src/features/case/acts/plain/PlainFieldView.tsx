import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { useWordTable } from '@/api/wordTables';
import { unknownDate } from '@/forms/dateParts';
import { DateInput } from '@/forms/fields/DateInput';
import { DayInput } from '@/ui/DayInput';
import { useWords } from '@/words/defineWords';
import type { Colleague } from '../../colleagues';
import classes from '../acts.module.css';
import { actsWords } from '../actsWords';
import { PeopleField } from './PeopleField';
import type { PlainField } from './plainAct';
import { plainWords } from './plainWords';

interface PlainFieldViewProps {
  readonly field: PlainField;
  readonly value: string;
  readonly colleagues: readonly Colleague[];
  readonly onChange: (value: string) => void;
}

/** One question of a plain act. */
export function PlainFieldView({ field, value, colleagues, onChange }: PlainFieldViewProps) {
  const say = useWords(plainWords);
  const sayAct = useWords(actsWords);
  const label = field.needed ? `${say(field.label)} (${sayAct('required')})` : say(field.label);
  const help = field.help && say(field.help);
  switch (field.kind) {
    case 'line':
      return <TextInput label={label} description={help} value={value} onChange={(event) => onChange(event.currentTarget.value)} />;
    case 'words':
      return <Textarea label={label} description={help} value={value} onChange={(event) => onChange(event.currentTarget.value)} />;
    case 'own':
      return (
        <Textarea
          label={label}
          description={help}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          classNames={{ input: classes.ownWords ?? '' }}
        />
      );
    case 'yes':
      return (
        <Checkbox
          label={label}
          description={help}
          checked={value === 'yes'}
          onChange={(event) => onChange(event.currentTarget.checked ? 'yes' : '')}
        />
      );
    case 'day':
      return <DayInput label={label} value={value} onChange={onChange} {...(help ? { description: help } : {})} />;
    case 'birth':
      return <DateInput partial label={label} value={value || null} onChange={(day) => onChange(day && day !== unknownDate ? day : '')} />;
    case 'choice':
      return (
        <ChoiceField
          label={label}
          help={help}
          table={field.table}
          only={field.only}
          needed={field.needed ?? false}
          value={value}
          onChange={onChange}
        />
      );
    case 'colleague':
      return (
        <Select
          searchable
          label={label}
          description={help}
          nothingFoundMessage={say('nobodyFound')}
          data={colleagues.map(({ person, name }) => ({ value: person, label: name }))}
          value={value || null}
          onChange={(person) => onChange(person ?? '')}
        />
      );
    case 'people':
      return <PeopleField label={label} help={help} value={value} known={colleagues} onChange={onChange} />;
  }
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly help: string | undefined;
  readonly table: string;
  readonly only: readonly string[] | undefined;
  readonly needed: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function ChoiceField({ label, help, table, only, needed, value, onChange }: ChoiceFieldProps) {
  const say = useWords(plainWords);
  const { options } = useWordTable(table);
  return (
    <Select
      label={label}
      description={help}
      data={[
        ...(needed ? [] : [{ value: '', label: say('notChosen') }]),
        ...options.filter((option) => only?.includes(option.value) ?? true),
      ]}
      value={value}
      allowDeselect={false}
      onChange={(next) => onChange(next ?? '')}
    />
  );
}
