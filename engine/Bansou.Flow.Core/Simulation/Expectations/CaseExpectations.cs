using System.Text;
using System.Text.Json;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Needs;
using Bansou.Flow.Core.Cases.Watching;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Simulation.Telling;
using Bansou.Flow.Core.Telling;

namespace Bansou.Flow.Core.Simulation.Expectations;

/// <summary>How the case as a whole stands: holders, watching, needs, variables, farewell.</summary>
internal static class CaseExpectations
{
    public static (bool Holds, string Expected, string? Found) Lead(ExpectationScope scope, SourceNode json) =>
        Person(scope, json["lead"]!, new CaseWords(scope.Flow).Lead, scope.Case?.Holders.Lead.Person);

    public static (bool Holds, string Expected, string? Found) OverviewHolder(ExpectationScope scope, SourceNode json) =>
        Person(scope, json["overviewHolder"]!, new CaseWords(scope.Flow).OverviewHolder, scope.Case?.Holders.OverviewHolder.Person);

    public static (bool Holds, string Expected, string? Found) Watch(ExpectationScope scope, SourceNode json)
    {
        var found = scope.Case?.Watch switch
        {
            null or WatchState.NotWatching => "none",
            WatchState.Preparing => "preparing",
            WatchState.Watching => "watching",
            var other => throw new System.Diagnostics.UnreachableException(other.GetType().Name),
        };
        return (found == json["watch"]!.Text, $"{new CaseWords(scope.Flow).Watch}は{WatchWord(json["watch"]!.Text!)}", $"いまは{WatchWord(found)}");
    }

    public static (bool Holds, string Expected, string? Found) Need(ExpectationScope scope, SourceNode json)
    {
        var id = json["need"]!.Text!;
        var need = scope.Case?.Needs.Find(new NeedId(id));
        var found = need?.Outcome is { } outcome ? JsonNamingPolicy.CamelCase.ConvertName(outcome.ToString()) : "none";
        var name = need is null ? id : CaseWords.Need(need);
        return (need is not null && found == json["outcome"]!.Text, $"必要「{name}」は{OutcomeWord(json["outcome"]!.Text!)}", need is null ? "この必要はない" : $"いまは{OutcomeWord(found)}");
    }

    public static (bool Holds, string Expected, string? Found) Variable(ExpectationScope scope, SourceNode json)
    {
        var name = json["variable"]!.Text!;
        JsonElement? found = scope.Case?.Variables.TryGetValue(name, out var value) == true ? value : null;
        var expected = JsonElement.Parse(Encoding.UTF8.GetString(SourceJson.Text(json["equals"]!)));
        var words = new CaseWords(scope.Flow);
        var holds = found is { } there ? JsonElement.DeepEquals(there, expected) : expected.ValueKind == JsonValueKind.Null;
        return (holds, $"{name} は {words.Value(expected)}", found is { } other ? $"いまは {words.Value(other)}" : "まだ書かれていない");
    }

    public static (bool Holds, string Expected, string? Found) SeenOff(ExpectationScope scope, SourceNode json)
    {
        var isSeenOff = scope.State is CaseState.SeenOff;
        return (isSeenOff == json["seenOff"]!.AsBoolean(), json["seenOff"]!.AsBoolean() == true ? "見送った" : "見送っていない", isSeenOff ? "見送った" : "見送っていない");
    }

    private static (bool Holds, string Expected, string? Found) Person(ExpectationScope scope, SourceNode json, string role, PersonId? found)
    {
        var words = new CaseWords(scope.Flow);
        return (found?.Value == json.Text, $"{role}は{words.Person(new PersonId(json.Text!))}", found is { } there ? $"いまは{words.Person(there)}" : "まだ始まっていない");
    }

    private static string WatchWord(string state) => state switch
    {
        "none" => "していない",
        "preparing" => "準備",
        "watching" => "続いている",
        _ => throw new System.Diagnostics.UnreachableException(state),
    };

    private static string OutcomeWord(string outcome) => outcome == "none" ? "続いている" : RecordTables.NeedOutcome.Say(outcome);
}
