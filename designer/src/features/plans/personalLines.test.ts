import { describe, expect, it } from 'vitest';
import { withLine } from './personalLines';

describe('one line of the personal plan', () => {
  const lines = ['I want to rise early', 'I want to see my sister'];

  it('is added, changed and taken away without touching the others', () => {
    expect(withLine(lines, null, ' I cook ')).toEqual([...lines, 'I cook']);
    expect(withLine(lines, lines[0] ?? '', 'I rise at eight')).toEqual(['I rise at eight', lines[1]]);
    expect(withLine(lines, lines[0] ?? '', '')).toEqual([lines[1]]);
  });

  it('is not lost when somebody else took the old one away', () => {
    expect(withLine(lines, 'gone', 'I rise at eight')).toEqual([...lines, 'I rise at eight']);
    expect(withLine(lines, 'gone', '')).toEqual(lines);
  });
});
