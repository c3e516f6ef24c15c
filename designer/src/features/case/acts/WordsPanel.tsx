import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { ActEnd } from '@/ui/ActEnd';
import { ActPanel } from '@/ui/ActPanel';
import { useKept } from '@/ui/useKept';
import { useWords } from '@/words/defineWords';
import classes from './acts.module.css';
import { actsWords } from './actsWords';

export interface WordsField {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly needed?: boolean;
  readonly own?: boolean;
}

interface WordsPanelProps {
  /** Where half-written words are kept. */
  readonly place: string;
  readonly title: string;
  readonly lead?: string;
  readonly fields: readonly WordsField[];
  /** What stands there now, where the act writes it anew. */
  readonly first?: Readonly<Record<string, string>>;
  readonly does: string;
  readonly busy: boolean;
  readonly error: unknown;
  /** True when it was written. */
  readonly onSend: (words: Readonly<Record<string, string>>) => Promise<boolean>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** An act that takes nothing but a few words. */
export function WordsPanel({ place, title, lead, fields, first = {}, does, busy, error, onSend, onClose, children }: WordsPanelProps) {
  const say = useWords(actsWords);
  const [words, change, clear] = useKept<Record<string, string>>(place, first);
  const missing = fields.find((field) => field.needed && !words[field.name]?.trim());
  return (
    <ActPanel title={title} lead={lead} onClose={onClose}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          const trimmed = Object.fromEntries(fields.map((field) => [field.name, words[field.name]?.trim() ?? '']));
          void onSend(trimmed).then((written) => {
            if (written) {
              clear();
              onClose();
            }
          });
        }}
      >
        {children}
        {fields.map((field) => (
          <Textarea
            key={field.name}
            label={field.needed ? `${field.label} (${say('required')})` : field.label}
            description={field.help}
            value={words[field.name] ?? ''}
            onChange={(event) => change({ [field.name]: event.currentTarget.value })}
            {...(field.own ? { classNames: { input: classes.ownWords ?? '' } } : {})}
          />
        ))}
        <ActEnd
          does={does}
          busy={busy}
          error={error}
          onCancel={onClose}
          notYet={missing ? say('pleaseWrite', { what: missing.label }) : null}
        />
      </form>
    </ActPanel>
  );
}
