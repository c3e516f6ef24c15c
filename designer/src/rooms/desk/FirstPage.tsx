import { Navigate } from 'react-router';
import { seesOwnPageOnly, useSigned } from '@/session/session';

/** The person and the family come to their own page, everybody else to the inbox. */
export function FirstPage() {
  const { me } = useSigned();
  return <Navigate to={seesOwnPageOnly(me) ? '/desk/own' : '/desk/inbox'} replace />;
}
