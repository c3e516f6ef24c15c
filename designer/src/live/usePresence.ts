import { useEffect, useState } from 'react';
import { useHub } from './useLive';

/** Somebody who has the same case open. */
export interface Present {
  readonly person: string;
  readonly name: string;
  readonly roleName: string;
  readonly editing: boolean;
}

/** Who else looks at this case now; nobody while the line is down or the server does not know. */
export function usePresence(caseId: string, me: string, editing: boolean): readonly Present[] {
  const hub = useHub();
  const [people, setPeople] = useState<readonly Present[]>([]);
  useEffect(() => {
    if (!hub) {
      return;
    }
    const hear = (changed: string, now: readonly Present[]) => {
      if (changed === caseId) {
        setPeople(now);
      }
    };
    hub.on('PresenceChanged', hear);
    return () => {
      hub.off('PresenceChanged', hear);
      setPeople([]);
      void hub.invoke('LeaveCase', caseId).catch(() => undefined);
    };
  }, [hub, caseId]);
  useEffect(() => {
    void hub
      ?.invoke<readonly Present[]>('EnterCase', caseId, editing, null, null)
      .then(setPeople)
      .catch(() => undefined);
  }, [hub, caseId, editing]);
  return people.filter((one) => one.person !== me);
}
