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
    // Whoever cannot hear any more does not know who is there.
    hub.onreconnecting(() => setPeople([]));
    return () => {
      hub.off('PresenceChanged', hear);
      setPeople([]);
      void hub.invoke('LeaveCase', caseId).catch(() => undefined);
    };
  }, [hub, caseId]);
  useEffect(() => {
    let left = false;
    const enter = () => {
      if (!left) {
        void hub
          ?.invoke<readonly Present[]>('EnterCase', caseId, editing, null, null)
          .then((now) => !left && setPeople(now))
          .catch(() => undefined);
      }
    };
    enter();
    // A line that came back is a new one: the server knows nothing of where we are.
    hub?.onreconnected(enter);
    return () => {
      left = true;
    };
  }, [hub, caseId, editing]);
  return people.filter((one) => one.person !== me);
}
