import { createBrowserRouter, Navigate } from 'react-router';
import { deskRoutes } from '@/rooms/desk/deskRoutes';
import { openRoutes } from '@/rooms/open/openRoutes';
import { Frame } from './frame/Frame';
import { Lost } from './Lost';
import { SignedInOnly } from './signin/SignedInOnly';
import { SignInPage } from './signin/SignInPage';

export const router = createBrowserRouter([
  { path: '/sign-in', element: <SignInPage />, errorElement: <Lost /> },
  ...openRoutes,
  {
    element: (
      <SignedInOnly>
        <Frame />
      </SignedInOnly>
    ),
    errorElement: <Lost />,
    children: [
      {
        // Within the frame: a page that broke takes neither the search nor the way out with it.
        errorElement: <Lost />,
        children: [
          { index: true, element: <Navigate to="/desk" replace /> },
          { path: 'desk', children: deskRoutes },
          { path: '*', element: <Lost /> },
        ],
      },
    ],
  },
]);
