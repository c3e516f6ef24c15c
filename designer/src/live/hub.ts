import { HttpTransportType, type HubConnection, HubConnectionBuilder, LogLevel } from '@microsoft/signalr';

/** One connection for the whole tab; those who want news add themselves. It comes back by itself after a break. */
export function openHub(role: string | null): HubConnection {
  return new HubConnectionBuilder()
    .withUrl(`/hubs/live${role ? `?role=${encodeURIComponent(role)}` : ''}`, {
      transport: HttpTransportType.WebSockets | HttpTransportType.LongPolling,
      headers: { 'X-Bansou-Client': 'desk' },
    })
    .withAutomaticReconnect({ nextRetryDelayInMilliseconds: ({ previousRetryCount }) => Math.min(30_000, 1_000 * 2 ** previousRetryCount) })
    .configureLogging(LogLevel.None)
    .build();
}
