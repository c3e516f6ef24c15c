import { textOf } from '../formText';
import { AddressField } from './AddressField';
import { ChecklistField } from './ChecklistField';
import { ChoiceField } from './ChoiceField';
import { ConsentGridField } from './ConsentGridField';
import { DateField } from './DateField';
import { DomainGridField } from './DomainGridField';
import type { FieldProps } from './fieldProps';
import classes from './fields.module.css';
import { NamedField } from './NamedField';
import { NumberField } from './NumberField';
import { RowsField } from './RowsField';
import { SeveralField } from './SeveralField';
import { TextField } from './TextField';

/** The field that its type asks for. */
export function FieldView({ field, path }: FieldProps) {
  switch (field.type) {
    case 'text':
    case 'longText':
      return <TextField field={field} path={path} />;
    case 'number':
    case 'yen':
      return <NumberField field={field} path={path} />;
    case 'date':
      return <DateField field={field} path={path} />;
    case 'choice':
    case 'yesNoUnknown':
      return <ChoiceField field={field} path={path} />;
    case 'several':
      return <SeveralField field={field} path={path} />;
    case 'person':
    case 'organisation':
    case 'resource':
      return <NamedField field={field} path={path} />;
    case 'address':
      return <AddressField field={field} path={path} />;
    case 'table':
      return <RowsField field={field} path={path} />;
    case 'consentGrid':
      return <ConsentGridField field={field} path={path} />;
    case 'domainGrid':
      return <DomainGridField field={field} path={path} />;
    case 'checklist':
      return <ChecklistField field={field} path={path} />;
    case 'note':
      return (
        <div className={classes.noteText}>
          <p>{textOf(field.label)}</p>
          {field.help && <p className={classes.help}>{textOf(field.help)}</p>}
        </div>
      );
  }
}
