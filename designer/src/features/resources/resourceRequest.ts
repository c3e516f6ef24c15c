import type { Resource } from '@/api/resourceQueries';
import type { Schema } from '@/api/schemas';

export type ResourceDraft = Required<{ [Key in keyof Schema<'ResourceRequest'>]: NonNullable<Schema<'ResourceRequest'>[Key]> }>;

export const blankResource: ResourceDraft = {
  name: '',
  category: '',
  organisation: '',
  checkedOn: '',
  capacity: '',
  roomState: '',
  waiting: '',
  concern: '',
  operatorReply: '',
  contact: '',
  note: '',
  closed: false,
  target: '',
  cost: '',
  deskPerson: '',
  hours: '',
  phone: '',
  conditions: '',
  flexibility: '',
  cutOutWork: '',
  cutOutHours: '',
  considerations: '',
  worries: '',
  merits: '',
  insideCoordinator: '',
  voices: '',
  providerKind: '',
  area: '',
  nearAreas: [],
  publicity: 'staff',
  informal: false,
  informalConsent: '',
};

/** A resource as it is written: the fields of the answer that can be changed. */
export function draftOf(resource: Resource): ResourceDraft {
  const known = Object.keys(blankResource) as (keyof ResourceDraft)[];
  return Object.fromEntries(known.map((key) => [key, resource[key] ?? blankResource[key]])) as unknown as ResourceDraft;
}

/** As the API takes it: no day and no organisation is left out. */
export function requestOf({ organisation, checkedOn, ...draft }: ResourceDraft): Schema<'ResourceRequest'> {
  return { ...draft, ...(organisation && { organisation }), ...(checkedOn && { checkedOn }) };
}

/** A new id that says nothing. */
export const newId = (kind: 'r' | 'v' | 'd', number: string): string => `${kind}-${number}`;

export const textGroups = [
  { group: 'use', fields: ['target', 'cost', 'conditions', 'flexibility', 'considerations'] },
  { group: 'desk', fields: ['contact', 'deskPerson', 'phone', 'hours', 'insideCoordinator'] },
  { group: 'company', fields: ['cutOutWork', 'cutOutHours', 'merits', 'worries'] },
  { group: 'said', fields: ['voices', 'concern', 'note'] },
] as const;

export type TextField = (typeof textGroups)[number]['fields'][number];
