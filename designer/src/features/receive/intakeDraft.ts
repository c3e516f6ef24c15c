import { actNumber } from '@/api/client';
import type { CommandBody } from '@/api/commands';
import type { SheetOfDraft } from './sheetOfDraft';

export type Channel = CommandBody<'receive-inquiry'>['channel'];
export type ReachKind = CommandBody<'write-contact-way'>['kind'];
export type Said = 'notAsked' | 'yes' | 'no';
export type PlaceKind = CommandBody<'write-address'>['kind'];

export const channels = [
  'phone',
  'office',
  'outreach',
  'introduction',
  'residentsNotice',
  'gatheringPlace',
  'message',
  'otherMunicipality',
  'nightDesk',
  'shelter',
] as const satisfies readonly Channel[];
export const reachKinds = [
  'mobile',
  'homePhone',
  'workPhone',
  'throughSomebody',
  'email',
  'message',
] as const satisfies readonly ReachKind[];
export const placeKinds = ['staying', 'registered', 'mail', 'daytime', 'former'] as const satisfies readonly PlaceKind[];

export interface DraftMember {
  readonly id: string;
  readonly name: string;
  readonly relation: string;
}

/** What was heard so far. Every field may stay empty: a person is received whatever is known. */
export interface IntakeDraft {
  /** Makes every act of this draft one that is done once. */
  readonly number: string;
  readonly words: string;
  readonly channel: Channel;
  readonly outsideHours: boolean;
  readonly reachKind: ReachKind;
  readonly reachTo: string;
  readonly mayContact: Said;
  readonly mayLeaveMessage: Said;
  readonly maySayWhoWeAre: Said;
  readonly reachWhen: string;
  /** Somebody else than the person asks. */
  readonly byOther: boolean;
  readonly otherName: string;
  readonly otherRelation: string;
  readonly name: string;
  readonly reading: string;
  readonly calledAs: string;
  readonly birth: string;
  readonly birthAbout: boolean;
  readonly placeKind: PlaceKind;
  readonly place: string;
  readonly placeProtected: boolean;
  readonly promiseWhat: string;
  readonly promiseOn: string;
  /** When, as it was said, while no calendar knows the day. */
  readonly promiseHeard: string;
  readonly members: readonly DraftMember[];
  /** Answers of the municipality's intake form that have no place of their own above. */
  readonly sheet: SheetOfDraft;
  /** Somebody who was met before: what is written goes there instead of to a new page. */
  readonly knownCase: string | null;
}

export function emptyDraft(number = actNumber()): IntakeDraft {
  return {
    number,
    words: '',
    channel: 'phone',
    outsideHours: false,
    reachKind: 'mobile',
    reachTo: '',
    mayContact: 'notAsked',
    mayLeaveMessage: 'notAsked',
    maySayWhoWeAre: 'notAsked',
    reachWhen: '',
    byOther: false,
    otherName: '',
    otherRelation: '',
    name: '',
    reading: '',
    calledAs: '',
    birth: '',
    birthAbout: false,
    placeKind: 'staying',
    place: '',
    placeProtected: false,
    promiseWhat: '',
    promiseOn: '',
    promiseHeard: '',
    members: [],
    sheet: {},
    knownCase: null,
  };
}

export function isBlank(draft: IntakeDraft): boolean {
  return JSON.stringify(draft) === JSON.stringify(emptyDraft(draft.number));
}
