interface PrintMarginsProps {
  /** Whose paper it is: above, on every page. */
  readonly name: string;
  /** When it was printed: above, on every page. */
  readonly issued: string;
  /** Below, on every page; left out where there is nothing to say. */
  readonly foot?: string;
}

/** What stands in the margin of every printed page: whose it is, of which day, page x / y. Nothing on the screen. */
export function PrintMargins({ name, issued, foot = '' }: PrintMarginsProps) {
  const words = 'font-size: 9pt; vertical-align: middle;';
  return (
    <style>
      {`@page {
  margin: 20mm 15mm 18mm;
  @top-left { content: "${quoted(name)}"; ${words} }
  @top-right { content: "${quoted(issued)}"; ${words} }
  @bottom-left { content: "${quoted(foot)}"; ${words} }
  @bottom-right { content: counter(page) " / " counter(pages); ${words} }
}`}
    </style>
  );
}

/** As a string of CSS: nothing in a name can end it. */
function quoted(text: string): string {
  return text.replace(/[^\p{L}\p{N} \u3000\u3001\u3002\u30fb()/:-]/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `);
}
