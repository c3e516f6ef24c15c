/** Kana as one compares it: hiragana, without marks of length and gaps; letters small and of one width. */
export function plainKana(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
    .replace(/[\s・･ー]/g, '');
}

/** The rows of the syllabary as an index of names has them. */
export const kanaRows = ['あ', 'か', 'さ', 'た', 'な', 'は', 'ま', 'や', 'ら', 'わ'] as const;
export type KanaRow = (typeof kanaRows)[number];

/** The row under which a reading stands; null when it does not begin with kana. */
export function kanaRowOf(reading: string): KanaRow | null {
  const first = plainKana(reading)
    .normalize('NFD')
    .charAt(0)
    .replace(/[ぁぃぅぇぉ]/, 'あ')
    .replace(/[ゃゅょ]/, 'や');
  if (first < 'あ' || first > 'ん') {
    return null;
  }
  return kanaRows.findLast((row) => row <= first) ?? null;
}
