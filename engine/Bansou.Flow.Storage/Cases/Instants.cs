namespace Bansou.Flow.Storage.Cases;

/// <summary>Instants as they are stored: microseconds since 1970, UTC.</summary>
internal static class Instants
{
    public static long Micros(DateTimeOffset at) => (at.UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks) / TimeSpan.TicksPerMicrosecond;

    public static long? Micros(DateTimeOffset? at) => at is { } instant ? Micros(instant) : null;

    public static DateTimeOffset Of(long micros) => DateTimeOffset.UnixEpoch.AddTicks(micros * TimeSpan.TicksPerMicrosecond);
}
