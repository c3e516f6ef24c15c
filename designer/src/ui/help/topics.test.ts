import { describe, expect, it } from 'vitest';
import { helpJa } from './help.ja';
import { pageTerms, terms, topicAt, topicOfTab } from './topics';

describe('help in place', () => {
  it('finds the page by its address', () => {
    expect(topicAt('/desk/inbox')).toBe('inbox');
    expect(topicAt('/desk/cases/S-08/household')).toBe('household');
    expect(topicAt('/desk/meetings/new')).toBe('newMeeting');
    expect(topicAt('/desk/meetings/m-1')).toBe('meeting');
    expect(topicAt('/desk/resources/agency')).toBe('resources');
    expect(topicAt('/desk/flows/main')).toBe('flow');
    expect(topicAt('/sign-in')).toBeNull();
  });

  it('falls back to what can be done now', () => {
    expect(topicOfTab('bonds')).toBe('bonds');
    expect(topicOfTab('inbox')).toBe('now');
    expect(topicOfTab(null)).toBe('now');
  });

  it('has a sentence for every page and every word', () => {
    const keys = new Set(Object.keys(helpJa));
    const needed = [
      ...Object.keys(pageTerms).flatMap((page) => [`page_${page}`, `do_${page}`]),
      ...terms.flatMap((term) => [`name_${term}`, `term_${term}`]),
    ];
    expect(needed.filter((key) => !keys.has(key))).toEqual([]);
  });
});
