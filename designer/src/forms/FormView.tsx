import { type ReactNode, useId, useMemo } from 'react';
import { FormContext, type FormPlace, useOf } from './FormContext';
import classes from './FormView.module.css';
import { FieldView } from './fields/FieldView';
import type { FormField, FormSection } from './form';
import { textOf } from './formText';

interface FormViewProps extends FormPlace {
  /** Places that this reader does not see. */
  readonly hidden?: readonly string[];
}

/** A whole form: its sections as their conditions show them. Any field can be written, in any order. */
export function FormView({ hidden = [], store, readOnly, writers, known, open, pick, beneath }: FormViewProps) {
  const place = useMemo(
    () => ({ store, readOnly, writers, known, open, pick, beneath }),
    [store, readOnly, writers, known, open, pick, beneath],
  );
  return (
    <FormContext value={place}>
      <div className={classes.form}>
        {store.form.sections.map((section) => (
          <SectionView key={section.id} section={section} hidden={hidden} />
        ))}
      </div>
    </FormContext>
  );
}

function SectionView({ section, hidden }: { readonly section: FormSection; readonly hidden: readonly string[] }) {
  const id = useId();
  const seen = section.fields.filter((field) => !hidden.includes(field.id));
  const anyShown = useOf((store) => seen.some((field) => store.isShown(section, field)));
  if (!anyShown) {
    return null;
  }
  return (
    <section aria-labelledby={id} className={classes.section}>
      <h3 id={id}>{textOf(section.title)}</h3>
      {section.help && <p className={classes.help}>{textOf(section.help)}</p>}
      {seen.map((field) => (
        <WhenShown key={field.id} section={section} field={field}>
          <FieldView field={field} path={field.id} />
        </WhenShown>
      ))}
    </section>
  );
}

interface WhenShownProps {
  readonly section: FormSection;
  readonly field: FormField;
  readonly children: ReactNode;
}

/** What is hidden keeps its answers. */
function WhenShown({ section, field, children }: WhenShownProps) {
  const shown = useOf((store) => store.isShown(section, field));
  return shown ? children : null;
}
