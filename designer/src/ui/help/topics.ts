/** Words that one may stop at, with a sentence each. */
export const terms = [
  'accompany',
  'overview',
  'referral',
  'takeBack',
  'again',
  'check',
  'need',
  'ground',
  'consent',
  'bonds',
  'keyPerson',
  'memories',
  'sos',
  'watch',
  'reEntry',
  'plan',
  'replan',
  'turn',
  'supportMeeting',
  'coordination',
  'emergency',
  'flow',
  'late',
] as const;

export type Term = (typeof terms)[number];

/** What each page and each view of a case is for, with the words that stand on it. */
export const pageTerms = {
  inbox: ['late', 'referral'],
  receive: ['accompany', 'need'],
  people: ['accompany', 'overview'],
  lists: ['sos', 'late'],
  resources: ['referral', 'check'],
  handover: ['overview'],
  flow: ['flow', 'takeBack'],
  household: ['consent'],
  own: ['plan', 'bonds'],
  memorySheet: ['memories', 'keyPerson'],
  plans: ['plan', 'replan', 'turn'],
  decisions: ['plan', 'coordination'],
  meetings: ['supportMeeting', 'coordination'],
  meeting: ['supportMeeting', 'consent'],
  newMeeting: ['supportMeeting', 'coordination'],
  now: ['referral', 'takeBack', 'again', 'emergency'],
  timeline: ['accompany'],
  records: ['need', 'emergency'],
  map: ['flow', 'takeBack'],
  plan: ['plan', 'replan'],
  consents: ['consent', 'ground'],
  life: ['bonds', 'turn'],
  bonds: ['bonds', 'keyPerson', 'memories'],
  watch: ['watch', 'sos', 'reEntry'],
} as const satisfies Record<string, readonly Term[]>;

export type PageTopic = keyof typeof pageTerms;

export type HelpTopic = { readonly page: PageTopic } | { readonly term: Term };

const paths: readonly (readonly [RegExp, PageTopic])[] = [
  [/\/cases\/[^/]+\/memory-sheets\//, 'memorySheet'],
  [/\/cases\/[^/]+\/household$/, 'household'],
  [/\/cases\/[^/]+\/plans$/, 'plans'],
  [/\/cases\/[^/]+\/own$|\/desk\/own$/, 'own'],
  [/\/desk\/flows\//, 'flow'],
  [/\/meetings\/new$/, 'newMeeting'],
  [/\/meetings\/[^/]+$/, 'meeting'],
  [/\/desk\/(inbox|receive|people|lists|resources|handover|decisions|meetings)(\/|$)/, 'inbox'],
];

/** What the page at this address is for; null where a page has no help of its own. */
export function topicAt(pathname: string): PageTopic | null {
  for (const [path, topic] of paths) {
    const found = path.exec(pathname);
    if (found) {
      return topic === 'inbox' ? (found[1] as PageTopic) : topic;
    }
  }
  return null;
}

/** The view of a case that is open. */
export function topicOfTab(tab: string | null): PageTopic {
  return tab !== null && caseViews.has(tab) ? (tab as PageTopic) : 'now';
}

const caseViews: ReadonlySet<string> = new Set(['now', 'timeline', 'records', 'map', 'plan', 'consents', 'life', 'bonds', 'watch']);
