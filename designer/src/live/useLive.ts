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
      await connection.start().catch(() => undefined);
      if (closed) {
        void connection.stop();
      } else {
        setHub(connection);
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
