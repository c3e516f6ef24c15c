import type { RouteObject } from 'react-router';
import { FirstPage } from './FirstPage';

/** The pages of the desk, each loaded when it is first opened. */
export const deskRoutes: RouteObject[] = [
  { index: true, element: <FirstPage /> },
  { path: 'inbox', lazy: async () => ({ Component: (await import('@/features/inbox/InboxPage')).InboxPage }) },
  { path: 'receive', lazy: async () => ({ Component: (await import('@/features/receive/ReceivePage')).ReceivePage }) },
  { path: 'people', lazy: async () => ({ Component: (await import('@/features/people/PeoplePage')).PeoplePage }) },
  { path: 'cases/:caseId/own', lazy: async () => ({ Component: (await import('./OwnCasePage')).OwnCasePage }) },
  { path: 'own', lazy: async () => ({ Component: (await import('./OwnCasePage')).MyOwnPage }) },
  { path: 'lists', lazy: async () => ({ Component: (await import('@/features/lists/ListsPage')).ListsPage }) },
  { path: 'resources', lazy: async () => ({ Component: (await import('@/features/resources/ResourcesPage')).ResourcesPage }) },
  { path: 'handover', lazy: async () => ({ Component: (await import('@/features/handover/HandoverPage')).HandoverPage }) },
  {
    path: 'cases/:caseId/household',
    lazy: async () => ({ Component: (await import('./HouseholdRoom')).HouseholdRoom }),
  },
  {
    path: 'cases/:caseId/memory-sheets/:keyPerson',
    lazy: async () => ({ Component: (await import('@/features/bonds/MemorySheetPage')).MemorySheetPage }),
  },
  { path: 'cases/:caseId', lazy: async () => ({ Component: (await import('./CasePage')).CasePage }) },
  { path: 'cases/:caseId/plans', lazy: async () => ({ Component: (await import('@/features/plans/PlansPage')).PlansPage }) },
  { path: 'flows/:flow', lazy: async () => ({ Component: (await import('@/features/flow/FlowPage')).FlowPage }) },
  { path: 'decisions', lazy: async () => ({ Component: (await import('@/features/plans/DecisionsPage')).DecisionsPage }) },
  { path: 'meetings', lazy: async () => ({ Component: (await import('@/features/meetings/MeetingsPage')).MeetingsPage }) },
  { path: 'meetings/new', lazy: async () => ({ Component: (await import('@/features/meetings/NewMeetingPage')).NewMeetingPage }) },
  { path: 'meetings/:meetingId', lazy: async () => ({ Component: (await import('@/features/meetings/MeetingPage')).MeetingPage }) },
];
