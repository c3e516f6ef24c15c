using System.Collections.Immutable;
using Bansou.Flow.Core.Cases.Needs;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Core.Telling;
using Bansou.Flow.Server.Http;

namespace Bansou.Flow.Server.Needs;

/// <param name="Outcome">How it came out in the person's eyes; null while it lives.</param>
/// <param name="Chains">Ids of referrals: each chain from the first attempt to the last, つなぎ→もどし→つなぎ直し.</param>
/// <param name="Attempts">How many attempts there were, those that were entered in error not counted.</param>
/// <param name="ConferenceProposed">So many attempts ended without success that a meeting may help; it never blocks.</param>
internal sealed record NeedResponse(
    string Id, string What, string Who, NeedOutcome? Outcome, string? OutcomeName, IReadOnlyList<IReadOnlyList<string>> Chains, int Attempts, bool ConferenceProposed)
{
    public static NeedResponse Of(Need need, ImmutableArray<ReferralLine> referrals, int attemptLimit, TellingLanguage language)
    {
        var own = referrals.Where(line => line.Need == need.Id && line.Stage != ReferralStage.EnteredInError).ToList();
        var failed = own.Count(line => line.Stage.HasEnded() && line.Stage != ReferralStage.RoleFinished);
        return new NeedResponse(
            need.Id.Value,
            need.What,
            need.Who,
            need.Outcome,
            need.Outcome is { } known ? RecordTables.NeedOutcome.Say(known, language) : null,
            [.. ReferralChains.Of(need.Id, referrals.Select(line => (line.Referral, line.Need, line.Replaces))).Select(chain => (IReadOnlyList<string>)[.. chain.Select(id => id.Value)])],
            own.Count,
            need.Outcome is null && failed >= attemptLimit);
    }
}
