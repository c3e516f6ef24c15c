using System.Globalization;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Simulation.Telling;
using Bansou.Flow.Core.Telling;

namespace Bansou.Flow.Core.Simulation.Expectations;

/// <summary>What has come about so far.</summary>
internal static class HistoryExpectations
{
    public static (bool Holds, string Expected, string? Found) Visited(ExpectationScope scope, SourceNode json)
    {
        var words = new CaseWords(scope.Flow);
        var expected = json["visited"]!.Items.Select(item => item.Text!).ToList();
        var found = scope.Chronicle.Visits.Select(visit => visit.Station).ToList();
        var isAnyOrder = json["order"]?.Text == "any";
        var holds = isAnyOrder ? expected.All(found.Contains) : IsInOrder(expected, found);
        var text = string.Join(isAnyOrder ? "・" : "→", expected.Select(words.Station));
        return (holds, $"{text} をめぐった{(isAnyOrder ? "（順は問わない）" : "")}", found.Count == 0 ? "まだどこにも" : $"めぐったのは {string.Join("→", found.Select(words.Station))}");
    }

    public static (bool Holds, string Expected, string? Found) Escalated(ExpectationScope scope, SourceNode json)
    {
        var what = json["escalated"]!.Text!;
        var level = json["level"]?.AsInt32() ?? 1;
        var found = scope.Chronicle.Escalated.GetValueOrDefault(what);
        var words = new CaseWords(scope.Flow);
        var name = scope.Flow.Find(new StepId(what)) is null ? words.Referral(scope.Case, new ReferralId(what)) : $"「{words.Step(new StepId(what))}」";
        return (found >= level, FormattableString.Invariant($"{name}の期限の知らせが{level}段まで"), found == 0 ? "知らせはなかった" : FormattableString.Invariant($"{found}段まで"));
    }

    public static (bool Holds, string Expected, string? Found) Events(ExpectationScope scope, SourceNode json)
    {
        var name = json["events"]!.Text!;
        var found = scope.Chronicle.Events.GetValueOrDefault(name);
        var isThere = string.Create(CultureInfo.InvariantCulture, $"{found}回");
        return json["count"]?.AsInt32() is { } count
            ? (found == count, string.Create(CultureInfo.InvariantCulture, $"「{EventCatalog.LabelOf(name)}」が{count}回"), isThere)
            : (found > 0, $"「{EventCatalog.LabelOf(name)}」があった", isThere);
    }

    private static bool IsInOrder(List<string> expected, List<string> found)
    {
        var next = 0;
        foreach (var station in found)
        {
            if (next < expected.Count && expected[next] == station)
            {
                next++;
            }
        }
        return next == expected.Count;
    }
}
