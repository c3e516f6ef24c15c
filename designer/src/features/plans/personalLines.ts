/** A list with one line put in place of another; a line that somebody took away meanwhile comes back as a new one, so that no words are lost. */
export function withLine(lines: readonly string[], before: string | null, after: string): readonly string[] {
  const words = after.trim();
  const at = before === null ? -1 : lines.indexOf(before);
  const next = at < 0 ? [...lines, words] : lines.map((line, index) => (index === at ? words : line));
  return next.filter((line) => line.trim() !== '');
}
