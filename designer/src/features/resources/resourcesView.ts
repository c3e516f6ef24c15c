export const tabs = ['directory', 'visits', 'board'] as const;
export type Tab = (typeof tabs)[number];

export const resourceActs = ['add', 'change', 'confirm', 'reply', 'visit', 'card'] as const;
export type ResourceAct = (typeof resourceActs)[number];

export const providers = ['market', 'community', 'administration'] as const;

/** What the address bar says of this place: ids and choices, never words that somebody typed. */
export interface ResourcesView {
  readonly tab: Tab;
  readonly resource: string;
  readonly organisation: string;
  readonly category: string;
  readonly area: string;
  readonly near: string;
  readonly provider: string;
  readonly withRoom: boolean;
  readonly closed: boolean;
  readonly act: ResourceAct | null;
  /** Which visit or card the act is about; a new one without it. */
  readonly item: string;
}

export const plainView: ResourcesView = {
  tab: 'directory',
  resource: '',
  organisation: '',
  category: '',
  area: '',
  near: '',
  provider: '',
  withRoom: false,
  closed: false,
  act: null,
  item: '',
};

const texts = ['resource', 'organisation', 'category', 'area', 'near', 'provider', 'item'] as const;

export function readView(search: URLSearchParams): ResourcesView {
  const said = Object.fromEntries(texts.map((name) => [name, search.get(name) ?? ''])) as Record<(typeof texts)[number], string>;
  return {
    ...said,
    tab: tabs.find((tab) => tab === search.get('tab')) ?? 'directory',
    withRoom: search.get('withRoom') === 'true',
    closed: search.get('closed') === 'true',
    act: resourceActs.find((act) => act === search.get('act')) ?? null,
  };
}

export function writeView(view: ResourcesView): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(view)) {
    if (value !== plainView[name as keyof ResourcesView]) {
      search.set(name, String(value));
    }
  }
  return search;
}

/** Whether the list is narrowed by more than what one sees at once. */
export const isNarrowed = ({ area, near, provider, closed }: ResourcesView): boolean =>
  area !== '' || near !== '' || provider !== '' || closed;
