import type { RouteObject } from 'react-router';

/** Pages that need no account: a partner answers one referral here. */
export const openRoutes: RouteObject[] = [];
