using System.Collections.Immutable;
using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Cases.Referrals;

/// <summary>定着確認: the days after arrival on which somebody looks how it goes there (7, 30 and 90 unless drawn otherwise), and which are done.</summary>
public static class Settlement
{
    /// <summary>Empty until the person has arrived.</summary>
    public static ImmutableArray<SettlementDay> Of(CaseFlow flow, ReferralState referral, IEnumerable<ReferralTurn> history)
    {
        if (referral.ArrivedAt is not { } arrived)
        {
            return [];
        }
        var step = referral.CheckStep is { } check ? flow.Find(check) : flow.Steps.FirstOrDefault(each => each.Kind == StepKind.ReceiverCheck);
        var checks = history.Where(turn => turn.Check is not null && turn.At >= arrived).ToList();
        var start = OfficeTime.EndOf(OfficeTime.DateOf(arrived));
        return [.. CheckRhythm.Of(step).Days.Select(days => Day(days, start.AddDays(days), checks))];
    }

    /// <summary>A check is for every date that lies before the next one it named.</summary>
    private static SettlementDay Day(int days, DateTimeOffset due, List<ReferralTurn> checks) =>
        new(days, due, checks.Find(turn => turn.Check!.NextAt is not { } next || next > due)?.At);
}

/// <summary>定着確認の一日.</summary>
/// <param name="DoneAt">When the check for it was made; null while it is not.</param>
public sealed record SettlementDay(int Days, DateTimeOffset DueAt, DateTimeOffset? DoneAt);
