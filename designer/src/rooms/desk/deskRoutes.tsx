import { Navigate, type RouteObject } from 'react-router';

/** The pages of the desk, each loaded when it is first opened. */
export const deskRoutes: RouteObject[] = [
  { index: true, element: <Navigate to="/desk/inbox" replace /> },
  { path: 'inbox', lazy: async () => ({ Component: (await import('@/features/inbox/InboxPage')).InboxPage }) },
  { path: 'people', lazy: async () => ({ Component: (await import('@/features/people/PeoplePage')).PeoplePage }) },
  { path: 'cases/:caseId', lazy: async () => ({ Component: (await import('./CasePage')).CasePage }) },
];
