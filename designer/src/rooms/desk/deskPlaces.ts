import {
  IconHeartHandshake,
  IconInbox,
  IconListSearch,
  IconMapPin,
  IconRubberStamp,
  IconTransfer,
  IconUser,
  IconUsers,
  IconUsersGroup,
  type TablerIcon,
} from '@tabler/icons-react';
import type { WordKey } from '@/words/defineWords';
import type { deskJa } from './desk.ja';

export interface DeskPlace {
  readonly path: string;
  readonly name: WordKey<typeof deskJa>;
  readonly Icon: TablerIcon;
  /** Only for who acts in one of these roles; for everybody when left out. */
  readonly roles?: readonly string[];
}

/** What the rail of the desk shows, in this order. */
export const deskPlaces: readonly DeskPlace[] = [
  { path: '/desk/inbox', name: 'inbox', Icon: IconInbox },
  { path: '/desk/receive', name: 'receive', Icon: IconHeartHandshake },
  { path: '/desk/people', name: 'people', Icon: IconUsers },
  { path: '/desk/lists', name: 'lists', Icon: IconListSearch },
  { path: '/desk/resources', name: 'resources', Icon: IconMapPin },
  { path: '/desk/handover', name: 'handover', Icon: IconTransfer },
  { path: '/desk/decisions', name: 'decisions', Icon: IconRubberStamp, roles: ['approver'] },
  { path: '/desk/meetings', name: 'meetings', Icon: IconUsersGroup },
];

/** The places that somebody in this role works at: the rail and the search box offer the same. */
export const placesFor = (roleCode: string | undefined): readonly DeskPlace[] =>
  deskPlaces.filter(({ roles }) => !roles || roles.includes(roleCode ?? ''));

/** What the person and the family see there. */
export const ownPlaces: readonly DeskPlace[] = [{ path: '/desk/own', name: 'own', Icon: IconUser }];
