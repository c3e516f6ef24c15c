import type { RouteObject } from 'react-router';

const partner = async () => ({ Component: (await import('@/features/partner/PartnerPage')).PartnerPage });

/** Pages that need no account: a partner answers one referral here. `/p` is the short address for paper. */
export const openRoutes: RouteObject[] = [
  { path: '/partner/:token', lazy: partner },
  { path: '/p/:token', lazy: partner },
];
