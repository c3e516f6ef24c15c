import { Fragment } from 'react';

const marked = /\{([^|{}]+)\|([^|{}]+)\}/g;

/** Text for the person, with readings written as `{相談|そうだん}`. */
export function Ruby({ text }: { readonly text: string }) {
  const parts: { readonly at: number; readonly base: string; readonly reading: string | null }[] = [];
  let end = 0;
  for (const match of text.matchAll(marked)) {
    if (match.index > end) {
      parts.push({ at: end, base: text.slice(end, match.index), reading: null });
    }
    parts.push({ at: match.index, base: match[1] ?? '', reading: match[2] ?? '' });
    end = match.index + match[0].length;
  }
  if (end < text.length) {
    parts.push({ at: end, base: text.slice(end), reading: null });
  }
  return parts.map(({ at, base, reading }) =>
    reading === null ? (
      <Fragment key={at}>{base}</Fragment>
    ) : (
      <ruby key={at}>
        {base}
        <rp>(</rp>
        <rt>{reading}</rt>
        <rp>)</rp>
      </ruby>
    ),
  );
}
