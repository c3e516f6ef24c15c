using System.Globalization;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Storage.Cases;

namespace Bansou.Flow.Storage.Timers;

/// <summary>
/// 時をわたす係: tells each case when its time has come, through the same door as people. What is due is derived from the state and looked at
/// again there, so a clock that has become pointless does nothing, and a server that was down or asleep catches up.
/// </summary>
public sealed class TimerPump
{
    /// <summary>So many at a time, so that one commit carries many.</summary>
    private const int Together = 64;

    private const int PerLook = 512;

    private readonly CaseRunner cases;
    private readonly DueCases due;
    private readonly Func<DateTimeOffset> now;

    /// <summary>Cases whose clock ran out and did nothing, at the version at which that was seen: looked at again when they have changed.</summary>
    private readonly Dictionary<CaseId, int> silent = [];

    internal TimerPump(CaseRunner cases, DueCases due, Func<DateTimeOffset> now) => (this.cases, this.due, this.now) = (cases, due, now);

    /// <summary>When the next clock of any case runs out, or null.</summary>
    public DateTimeOffset? Next() => due.Next();

    /// <summary>How many cases have a clock that ran out and did nothing; should be none, and is told to the operators.</summary>
    public int Silent => silent.Count;

    /// <summary>Everything that is due now, the earliest first, until nothing is.</summary>
    /// <returns>How many cases were told.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var told = 0;
        while (true)
        {
            var found = due.Until(now(), PerLook + silent.Count).Where(each => silent.GetValueOrDefault(each.Id) != each.Version).ToList();
            if (found.Count == 0)
            {
                return told;
            }
            foreach (var some in found.Chunk(Together))
            {
                var outcomes = await Task.WhenAll(some.Select(each => TellAsync(each, cancellationToken)));
                for (var i = 0; i < some.Length; i++)
                {
                    Remember(some[i], outcomes[i]);
                }
                told += some.Length;
            }
        }
    }

    private Task<RunOutcome> TellAsync(DueCase each, CancellationToken cancellationToken)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"time-{each.Version}-{Instants.Micros(each.At)}");
        return cases.RunAsync(each.Id, Actor.Engine, key, new CaseCommand.PassTime(), null, cancellationToken);
    }

    private void Remember(DueCase each, RunOutcome outcome)
    {
        if (outcome.Decision is Decision.Accepted { Events.IsEmpty: false })
        {
            silent.Remove(each.Id);
        }
        else if (outcome.Version == each.Version)
        {
            silent[each.Id] = each.Version;
        }
    }
}
