using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage;

/// <summary>後もどりしない時計: when the machine's clock is set back, time stands still until it has caught up, so that nothing seems to happen before what it follows.</summary>
internal sealed class SteadyClock
{
    private readonly TimeProvider clock;
    private long last;

    public SteadyClock(TimeProvider clock, Database database)
    {
        this.clock = clock;
        last = database.Number("SELECT at FROM journal ORDER BY position DESC LIMIT 1") ?? 0;
    }

    /// <summary>UTC, in whole microseconds.</summary>
    public DateTimeOffset Now()
    {
        var now = Instants.Micros(clock.GetUtcNow());
        while (true)
        {
            var before = Volatile.Read(ref last);
            if (now <= before)
            {
                return Instants.Of(before);
            }
            if (Interlocked.CompareExchange(ref last, now, before) == before)
            {
                return Instants.Of(now);
            }
        }
    }

    /// <summary>How far the machine's clock is behind the last event.</summary>
    public TimeSpan Behind
    {
        get
        {
            var behind = Instants.Of(Volatile.Read(ref last)) - clock.GetUtcNow();
            return behind > TimeSpan.Zero ? behind : TimeSpan.Zero;
        }
    }
}
