using System.Text.Json;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Simulation.Telling;
using Bansou.Flow.Core.Telling;

namespace Bansou.Flow.Core.Simulation.Expectations;

/// <summary>Where referrals stand, and how they hang together.</summary>
internal static class ReferralExpectations
{
    private const string Missing = "このつなぎはない";

    public static (bool Holds, string Expected, string? Found) Stage(ExpectationScope scope, SourceNode json)
    {
        var id = new ReferralId(json["referral"]!.Text!);
        var stage = Enum.GetValues<ReferralStage>().First(each => JsonNamingPolicy.CamelCase.ConvertName(each.ToString()) == json["stage"]!.Text);
        var found = scope.Case?.Referrals.Find(id);
        var expected = $"{new CaseWords(scope.Flow).Referral(scope.Case, id)}は「{ReferralStageWords.Of(stage)}」";
        return (found?.Stage == stage, expected, found is null ? Missing : $"いまは「{ReferralStageWords.Of(found.Stage)}」");
    }

    public static (bool Holds, string Expected, string? Found) Replaces(ExpectationScope scope, SourceNode json)
    {
        var id = new ReferralId(json["referral"]!.Text!);
        var earlier = new ReferralId(json["replaces"]!.Text!);
        var words = new CaseWords(scope.Flow);
        var expected = $"{words.Referral(scope.Case, id)}は{words.Referral(scope.Case, earlier)}からのつなぎ直し";
        var chain = ChainBefore(scope.Case, id).ToList();
        return (chain.Contains(earlier), expected, scope.Case?.Referrals.Find(id) is null ? Missing : chain.Count == 0 ? "つなぎ直しではない" : $"前のつなぎは {string.Join("、", chain)}");
    }

    public static (bool Holds, string Expected, string? Found) Returned(ExpectationScope scope, SourceNode json) =>
        Count(scope.Chronicle.Returned, json["returned"]!, "もどし");

    public static (bool Holds, string Expected, string? Found) Reconnected(ExpectationScope scope, SourceNode json) =>
        Count(scope.Chronicle.Reconnected, json["reconnected"]!, "つなぎ直し");

    private static (bool Holds, string Expected, string? Found) Count(int found, SourceNode expected, string word) =>
        (found == expected.AsInt32(), $"{word}は{expected.Text}回", FormattableString.Invariant($"いままでに{found}回"));

    private static IEnumerable<ReferralId> ChainBefore(CaseState.Active? state, ReferralId id)
    {
        // Each referral was there before the one that replaces it, so the chain ends.
        for (var at = state?.Referrals.Find(id)?.Replaces; at is { } earlier; at = state!.Referrals.Find(earlier)?.Replaces)
        {
            yield return earlier;
        }
    }
}
