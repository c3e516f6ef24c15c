import { queryOptions } from '@tanstack/react-query';
import { api, bring } from '@/api/client';
import { ApiProblem } from '@/api/problem';
import type { FormDefinition } from '@/forms/form';

/** 相談受付・申込票, as the municipality has it; null where it has none. */
export const intakeForm = 'F01';

export const intakeFormQuery = queryOptions({
  queryKey: ['forms', intakeForm],
  staleTime: 10 * 60_000,
  queryFn: async ({ signal }): Promise<FormDefinition | null> => {
    try {
      return (await bring(api.GET('/api/forms/{form}', { params: { path: { form: intakeForm } }, signal }))) as FormDefinition;
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 404) {
        return null;
      }
      throw error;
    }
  },
});

/** What people come with, asked right after their own words. */
export const worries = ['issues'] as const;

/** The rest of the sheet that is not asked elsewhere on this page. */
export const furtherFields = ['gender', 'interpreter', 'work', 'housing', 'insurance', 'pension', 'introducedBy', 'reason'] as const;

/** Only these fields of a form, in its own order and under its own headings. */
export function partOf(form: FormDefinition, fields: readonly string[]): FormDefinition {
  const sections = form.sections.flatMap((section) => {
    const kept = section.fields.filter(({ id }) => fields.includes(id));
    return kept.length > 0 ? [{ ...section, fields: kept }] : [];
  });
  return { ...form, sections };
}
