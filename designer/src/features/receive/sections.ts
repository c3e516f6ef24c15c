import type { IntakeDraft } from './intakeDraft';

/** What every part of the form gets: the draft and how to change it. */
export interface SectionProps {
  readonly draft: IntakeDraft;
  readonly change: (part: Partial<IntakeDraft>) => void;
}
