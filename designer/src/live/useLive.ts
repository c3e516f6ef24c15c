import type { HubConnection } from '@microsoft/signalr';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState } from 'react';

/** The open connection of this tab, or null while there is none; the screens work without it too. */
export const LiveContext = createContext<HubConnection | null>(null);

export function useHub(): HubConnection | null {
  return useContext(LiveContext);
}

/** Opens the connection and lets what was read be read anew when somebody changed it. */
export function useLiveConnection(role: string | null): HubConnection | null {
  const queries = useQueryClient();
  const [hub, setHub] = useState<HubConnection | null>(null);
  useEffect(() => {
    let closed = false;
    let connection: HubConnection | null = null;
    void import('./hub').then(async ({ openHub }) => {
      connection = openHub(role);
      connection.on('CaseChanged', (caseId: string) => {
        void queries.invalidateQueries({ queryKey: ['cases', caseId] });
        void queries.invalidateQueries({ queryKey: ['inbox'] });
      });
      connection.on('MeetingChanged', (meetingId: string) => {
        void queries.invalidateQueries({ queryKey: ['meetings', meetingId] });
        void queries.invalidateQueries({ queryKey: ['meetings', 'list'] });
      });
      connection.on('FlowsChanged', () => void queries.invalidateQueries({ queryKey: ['flows'] }));
      connection.onreconnected(() => void queries.invalidateQueries());
      if (await begun(connection, () => closed)) {
        setHub(connection);
      } else {
        void connection.stop();
      }
    });
    return () => {
      closed = true;
      setHub(null);
      void connection?.stop();
    };
  }, [role, queries]);
  return hub;
}

const betweenTries = 5_000;

/** Tries until it stands: who signs in while the line is down hears of others once it is back. False when nobody waits for it any more. */
async function begun(connection: HubConnection, closed: () => boolean): Promise<boolean> {
  while (!closed()) {
    try {
      await connection.start();
      return !closed();
    } catch {
      await new Promise((done) => setTimeout(done, betweenTries));
    }
  }
  return false;
}
