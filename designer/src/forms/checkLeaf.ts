import { type Answer, type Answers, answerAt } from './form';
import type { Leaf } from './leaves';
import type { Problem } from './problems';

const longestName = 200;
const longestId = 100;
const largestNumber = 9_007_199_254_740_991;
const fullDate = /^\d{4}-\d{2}-\d{2}$/;
const partDate = /^\d{4}(-\d{2})?$/;
const firstYear = 1868;
const lastYear = 2200;

/** Whether it is a day of the calendar, written as ISO, between 1868 and 2200. */
export function isDate(text: string): boolean {
  if (!fullDate.test(text)) {
    return false;
  }
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= firstYear && year <= lastYear;
}

const isPartial = (text: string) =>
  text === 'unknown' || (partDate.test(text) && isDate(text.length === 4 ? `${text}-01-01` : `${text}-01`));

/** What is to be mended in one answer, by its type. */
export function checkLeaf(leaf: Leaf, answers: Answers, today: string): readonly Problem[] {
  const value = answerAt(answers, leaf.path);
  switch (leaf.shape) {
    case 'text':
      return checkText(leaf, value);
    case 'number':
      return checkNumber(leaf, value);
    case 'date':
      return checkDate(leaf, value, today);
    case 'choice':
      return checkChoice(leaf, value);
    case 'most':
      return checkMost(leaf, value, answers);
    case 'several':
      return checkSeveral(leaf, value);
    case 'yesNoUnknown':
      return typeof value !== 'string' ? wrong(leaf) : ['yes', 'no', 'unknown'].includes(value) ? [] : problem(leaf, 'unknown-option');
    case 'named':
      return checkNamed(leaf, value);
  }
}

const problem = (leaf: Leaf, code: Problem['code'], values?: Problem['values']): readonly Problem[] => [
  { path: leaf.path, code, label: leaf.label, ...(values ? { values } : {}) },
];
const wrong = (leaf: Leaf) => problem(leaf, 'wrong-type');

function checkText(leaf: Leaf, value: Answer): readonly Problem[] {
  if (typeof value !== 'string') {
    return wrong(leaf);
  }
  return [
    // Ordered by code, as the server does.
    ...(holdsControls(value) ? problem(leaf, 'control-character') : []),
    ...(lengthOf(value) > leaf.maxLength ? problem(leaf, 'too-long', { most: leaf.maxLength, now: lengthOf(value) }) : []),
  ];
}

/** As people count: one for a rare kanji or a small picture too. */
function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) {
    length += 1;
  }
  return length;
}

/** What no keyboard writes, and no printer prints; line ends and tabs may stand. */
function holdsControls(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code < 0x20 && code !== 9 && code !== 10 && code !== 13) || code === 0x7f) {
      return true;
    }
  }
  return false;
}

function checkNumber(leaf: Leaf, value: Answer): readonly Problem[] {
  if (typeof value !== 'number' || Math.abs(value) > largestNumber) {
    return wrong(leaf);
  }
  const scaled = value * 10 ** leaf.decimals;
  const uneven = Math.abs(scaled - Math.floor(scaled + 0.5)) > 1e-6;
  return [
    ...(uneven ? (leaf.decimals === 0 ? problem(leaf, 'not-whole') : problem(leaf, 'too-many-decimals', { most: leaf.decimals })) : []),
    ...(leaf.max !== undefined && value > leaf.max ? problem(leaf, 'too-large', { most: leaf.max }) : []),
    ...(leaf.min !== undefined && value < leaf.min ? problem(leaf, 'too-small', { least: leaf.min }) : []),
  ];
}

function checkDate(leaf: Leaf, value: Answer, today: string): readonly Problem[] {
  if (typeof value !== 'string') {
    return wrong(leaf);
  }
  if (!isDate(value)) {
    if (!isPartial(value)) {
      return problem(leaf, 'not-a-date');
    }
    if (!leaf.partial) {
      return problem(leaf, 'date-incomplete');
    }
  }
  // A year or a month lies in the future when it begins there.
  return leaf.past && value !== 'unknown' && value > today.slice(0, value.length) ? problem(leaf, 'in-the-future') : [];
}

function checkChoice(leaf: Leaf, value: Answer): readonly Problem[] {
  if (typeof value !== 'string') {
    return wrong(leaf);
  }
  return leaf.options.some((option) => option.id === value) ? [] : problem(leaf, 'unknown-option');
}

/** ◎ is set on one that is chosen. */
function checkMost(leaf: Leaf, value: Answer, answers: Answers): readonly Problem[] {
  const found = checkChoice(leaf, value);
  const chosen = answerAt(answers, leaf.path.slice(0, -'.most'.length));
  return found.length > 0 || (Array.isArray(chosen) && chosen.includes(value)) ? found : problem(leaf, 'most-not-chosen');
}

function checkSeveral(leaf: Leaf, value: Answer): readonly Problem[] {
  if (!Array.isArray(value) || value.some((item) => typeof item !== 'string')) {
    return wrong(leaf);
  }
  if (value.some((item) => leaf.options.every((option) => option.id !== item))) {
    return problem(leaf, 'unknown-option');
  }
  return new Set(value).size < value.length ? problem(leaf, 'chosen-twice') : [];
}

function checkNamed(leaf: Leaf, value: Answer): readonly Problem[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return wrong(leaf);
  }
  const parts = Object.entries(value as Readonly<Record<string, Answer>>);
  if (parts.some(([name, part]) => (name !== 'name' && name !== 'id') || (part !== null && typeof part !== 'string'))) {
    return wrong(leaf);
  }
  const length = (name: string) => lengthOf(String(parts.find(([each]) => each === name)?.[1] ?? ''));
  if (length('name') > longestName) {
    return problem(leaf, 'too-long', { most: longestName, now: length('name') });
  }
  return length('id') > longestId ? problem(leaf, 'too-long', { most: longestId, now: length('id') }) : [];
}
