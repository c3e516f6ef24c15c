import { plainKana } from '@/words/kana';
import type { ReachKind } from './intakeDraft';

/** Kana and marks only; a name of another language is right as it is, and only hinted at. */
export const looksLikeReading = (text: string): boolean => /^[ぁ-ゖゔ]*$/.test(plainKana(text).replace(/[、。.,=＝()（）]/g, ''));

/** Digits of a telephone number in Japan: ten or eleven, or more with the number of a country. Words beside it are no mistake. */
function looksLikeTelephone(text: string): boolean {
  const plain = text.normalize('NFKC');
  const digits = plain.replace(/\D/g, '');
  return plain.trim().startsWith('+') ? digits.length >= 8 && digits.length <= 15 : digits.length === 10 || digits.length === 11;
}

/** What may be worth a second look; never a reason to refuse. */
export function reachHint(kind: ReachKind, to: string): 'telephoneHint' | 'mailHint' | undefined {
  if (to.trim() === '') {
    return undefined;
  }
  if (kind === 'email') {
    return /^\S+@\S+\.\S+$/.test(to.trim()) ? undefined : 'mailHint';
  }
  return telephones.has(kind) && !looksLikeTelephone(to) ? 'telephoneHint' : undefined;
}

const telephones: ReadonlySet<ReachKind> = new Set(['mobile', 'homePhone', 'workPhone']);
