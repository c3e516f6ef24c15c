import type { ReactNode } from 'react';
import type { Schema } from '@/api/schemas';
import type { Person } from '../personQuery';
import { Aids } from './Aids';
import { Assessment } from './Assessment';
import { Beginning } from './Beginning';
import { Notes } from './Notes';
import { PersonSheet } from './PersonSheet';
import classes from './Records.module.css';

export type Records = Schema<'RecordsResponse'>;

interface RecordsTabProps {
  readonly records: Records;
  readonly person: Person | undefined;
  readonly may: (command: string) => boolean;
  /** The forms of the case. */
  readonly sheets: ReactNode;
}

/** 記録: what is known of the person and what was written down, each with the way to write it anew. */
export function RecordsTab({ records, person, may, sheets }: RecordsTabProps) {
  return (
    <div className={classes.tab}>
      {person && <PersonSheet person={person} hiddenFrom={records.hiddenFrom ?? null} may={may} />}
      <Assessment records={records} mayWrite={may('write-assessment')} />
      {sheets}
      <Notes notes={records.notes} mayCorrect={may('correct-note')} />
      <Aids aids={records.emergencyAids} mayReport={may('report-emergency-aid')} />
      <Beginning inquiries={records.inquiries} notices={records.notices} />
    </div>
  );
}
