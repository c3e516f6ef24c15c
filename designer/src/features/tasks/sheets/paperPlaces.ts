/** Where the act itself is done whose paper a form is. */
export type PaperPlace = 'referral' | 'return' | 'check' | 'plan' | 'meeting' | 'decision' | 'resources' | 'life';

const places: Readonly<Record<string, PaperPlace>> = {
  F10: 'plan',
  F11: 'plan',
  F12: 'plan',
  F14: 'referral',
  F15: 'return',
  F16: 'check',
  F17: 'meeting',
  F18: 'meeting',
  F20: 'decision',
  F23: 'resources',
  F24: 'resources',
  F25: 'life',
};

/** The place of the act that a form is only the paper of; undefined where writing the form is the act. */
export const placeOfAct = (form: string): PaperPlace | undefined => places[form];

/** What decides which forms are written in an open step. */
interface StepOfForms {
  readonly kind?: string | undefined;
  readonly referral?: string | null | undefined;
  readonly forms: readonly string[];
}

/** The forms that are the work of a step, not paper beside it. A check or a return without a referral has no other place. */
export function writtenInStep({ kind, referral, forms }: StepOfForms): readonly string[] {
  const homeless = !referral && (kind === 'receiverCheck' || kind === 'return');
  return forms.filter((form) => {
    const place = placeOfAct(form);
    return place === undefined || (homeless && (place === 'check' || place === 'return'));
  });
}

/** The address of the place, seen from the case. */
export function pathOfPlace(place: PaperPlace, caseId: string): string {
  const here = `/desk/cases/${encodeURIComponent(caseId)}`;
  switch (place) {
    case 'plan':
      return `${here}/plans`;
    case 'meeting':
      return '/desk/meetings';
    case 'decision':
      return '/desk/decisions';
    case 'resources':
      return '/desk/resources';
    case 'life':
      return `${here}?tab=life`;
    case 'referral':
    case 'return':
    case 'check':
      return here;
  }
}
