/** What was typed as a number: full-width digits and commas too. What is no number stays as it was typed, to be told and not lost. */
export function readNumber(typed: string): number | string | null {
  const plain = typed
    .normalize('NFKC')
    .replace(/[,、\s円¥]/g, '')
    .replace(/^[ー−―]/, '-');
  if (plain === '') {
    return null;
  }
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : typed;
}

const grouped = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 6 });

export const writeNumber = (value: unknown): string =>
  typeof value === 'number' ? grouped.format(value) : typeof value === 'string' ? value : '';
