const firstPerson = /^(私|わたし|僕|ぼく|俺|おれ|自分)(は|が|も|の)/;
const othersVoice = /させる|指導|遵守/;
const english = /^[\x20-\x7e]+$/;

export type Hint = 'hintOthersVoice' | 'hintFirstPerson';

/** What a kind colleague would say of a goal while it is written; it never stops anything (PL-2, HR-9). */
export function hintsOf(words: string): readonly Hint[] {
  const plain = words.trim();
  if (plain === '') {
    return [];
  }
  const starts = english.test(plain) ? /^(I|My|I'm|I'd)\b/i.test(plain) : firstPerson.test(plain);
  return [...(othersVoice.test(plain) ? (['hintOthersVoice'] as const) : []), ...(starts ? [] : (['hintFirstPerson'] as const))];
}
