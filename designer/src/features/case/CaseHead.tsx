import type { Schema } from '@/api/schemas';
import { OwnWords } from '@/ui/OwnWords';
import { defineWords, useWords } from '@/words/defineWords';
import { caseEn } from './case.en';
import { caseJa } from './case.ja';

export const caseWords = defineWords('case', caseJa, caseEn);

/** Who this is, in their own words first. */
export function CaseHead({ of }: { readonly of: Schema<'CaseResponse'> }) {
  const say = useWords(caseWords);
  const issues = of.records?.presentingIssues ?? [];
  return (
    <section aria-label={say('inOwnWords')}>
      {issues.map((issue) => (
        <OwnWords key={issue.at}>{issue.words}</OwnWords>
      ))}
    </section>
  );
}
