import type { Scale } from './mapGeometry';

/** A name as it is drawn: at most three lines, the full one on hover. */
export interface Pill {
  readonly lines: readonly string[];
  readonly wide: number;
  readonly high: number;
}

const most = 3;

/** Behind a mark or a particle, and where kanji and katakana meet. */
const joints =
  /(?<=[\s\u30fb\u3001\uff1d=\u306e-])|(?=[(\uff08])|(?<=[\u3400-\u9fff])(?=[\u30a1-\u30fa])|(?<=[\u30a1-\u30fa\u30fc])(?=[\u3400-\u9fff])/u;

export function pillOf(name: string, { letter, line }: Scale): Pill {
  const lines = linesOf(name, line, most);
  const longest = Math.max(...lines.map(widthOf));
  return { lines, wide: Math.max(letter * 3, longest * letter + letter * 1.4), high: lines.length * letter * 1.35 + letter * 1.1 };
}

/** Cut where a name has its joints, else where a line is full; what does not fit at all ends with …. */
export function linesOf(name: string, line: number, count: number): readonly string[] {
  const lines: string[] = [];
  let now = '';
  for (const part of partsOf(name, line)) {
    if (now !== '' && widthOf(now + part) > line) {
      lines.push(now.trim());
      now = '';
    }
    now += part;
  }
  lines.push(now.trim());
  const kept = lines.filter((one, place) => one !== '' || place === 0);
  return kept.length <= count ? kept : [...kept.slice(0, count - 1), `${(kept[count - 1] ?? '').slice(0, line - 1)}…`];
}

/** The pieces that stay together: between the joints of a name, and never longer than a line. */
function partsOf(name: string, line: number): readonly string[] {
  return name.split(joints).flatMap((part) => {
    const pieces: string[] = [];
    let piece = '';
    for (const letter of part) {
      if (widthOf(piece + letter) > line) {
        pieces.push(piece);
        piece = '';
      }
      piece += letter;
    }
    return [...pieces, piece];
  });
}

/** In widths of a full letter. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter <= '\u00ff' ? 0.55 : 1), 0);
}
