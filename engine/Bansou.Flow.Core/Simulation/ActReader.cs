using System.Collections.Immutable;
using System.Globalization;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Reading;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Core.Simulation;

/// <summary>Reads the acts of a scenario, line by line in the order of time.</summary>
internal sealed class ActReader(PackScope scope, DateTime start)
{
    /// <summary>When the office opens: the time of an act that says only its day.</summary>
    public static readonly TimeSpan Morning = TimeSpan.FromHours(9);

    /// <summary>A hundred years, so that no time leaves the calendar.</summary>
    private const int MostDays = 36_500;

    public ImmutableArray<ScenarioAct> Read(SourceNode root)
    {
        var acts = ImmutableArray.CreateBuilder<ScenarioAct>();
        var last = TimeSpan.Zero;
        foreach (var node in scope.Plain.Objects(root, "acts"))
        {
            var act = Act(node, last);
            last = act.At;
            acts.Add(act);
        }
        return acts.DrainToImmutable();
    }

    public static ImmutableArray<Expectation> Expectations(SourceNode owner, PackScope scope)
    {
        var expectations = ImmutableArray.CreateBuilder<Expectation>();
        foreach (var node in scope.Plain.Objects(owner, "expect"))
        {
            if (node.Properties.IsEmpty)
            {
                scope.Add(PackRules.EmptyExpectation, node.Place);
                continue;
            }
            expectations.Add(new Expectation(node));
        }
        return expectations.DrainToImmutable();
    }

    private ScenarioAct Act(SourceNode node, TimeSpan last)
    {
        scope.TellUnknown(node, "on", "by", "as", "do", "meeting", "with", "why", "inject", "refused", "expect");
        var command = scope.Plain.Text(node, "do");
        var by = scope.Plain.Text(node, "by");
        TellShape(node, command, by);
        return new ScenarioAct(
            TimeOf(node, last),
            by,
            scope.Plain.Text(node, "as"),
            command,
            scope.Plain.Object(node, "with"),
            scope.Plain.String(node, "why"),
            scope.Plain.Text(node, "inject"),
            scope.Plain.Text(node, "refused"),
            Expectations(node, scope),
            node.Place)
        {
            Meeting = scope.Plain.Text(node, "meeting"),
        };
    }

    private void TellShape(SourceNode node, string? command, string? by)
    {
        var kinds = (node.Find("do") is null ? 0 : 1) + (node.Find("inject") is null ? 0 : 1) + (node.Find("expect") is null ? 0 : 1);
        if (kinds != 1)
        {
            scope.Add(PackRules.ActShape, node.Place);
        }
        else if (command is not null && by is null && node.Find("by") is null)
        {
            scope.Add(PackRules.ActorMissing, node.Place, command);
        }
        else if (node.Find("do") is null)
        {
            foreach (var name in (ReadOnlySpan<string>)["meeting", "with", "refused"])
            {
                if (node.Find(name) is { } lost)
                {
                    scope.Add(PackRules.OnlyWithDo, lost.Place, name);
                }
            }
        }
    }

    private TimeSpan TimeOf(SourceNode node, TimeSpan last)
    {
        var text = scope.Required(node, "on");
        if (text.Length == 0)
        {
            return last;
        }
        if (Parse(text) is not { } at)
        {
            scope.Add(PackRules.ScenarioTime, node.Find("on")!.Place, text);
            return last;
        }
        if (at < last)
        {
            scope.Add(PackRules.ActOrder, node.Find("on")!.Place, text);
            return last;
        }
        return at;
    }

    /// <summary>"D+14 10:30" as time after the start; the first day without a time is the start itself.</summary>
    private TimeSpan? Parse(string text)
    {
        var blank = text.IndexOf(' ');
        var day = blank < 0 ? text : text[..blank];
        if (!day.StartsWith("D+", StringComparison.Ordinal)
            || !int.TryParse(day.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var days) || days > MostDays)
        {
            return null;
        }
        if (blank < 0)
        {
            return days == 0 ? TimeSpan.Zero : TimeSpan.FromDays(days) + Morning - start.TimeOfDay;
        }
        return TimeOnly.TryParseExact(text.AsSpan(blank + 1), "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? TimeSpan.FromDays(days) + time.ToTimeSpan() - start.TimeOfDay
            : null;
    }
}
