using Bansou.Flow.Core.Cases.Flow;

namespace Bansou.Flow.Core.Cases.Migrations;

/// <summary>ステップを名ざすもの: what in a case names a step of its flow, and so has to move with it.</summary>
public enum StepUseKind
{
    /// <summary>開いているステップ</summary>
    OpenStep,
    /// <summary>合流で待っているもの</summary>
    Join,
    /// <summary>残りを受け止める合流</summary>
    AbsorbingJoin,
    /// <summary>つなぎ</summary>
    Referral,
    /// <summary>つなぎの受け皿チェック</summary>
    Check,
    /// <summary>会議に載せた議題</summary>
    AgendaItem,
    /// <summary>定期のステップ</summary>
    Periodic,
}

/// <param name="Id">Number of the execution or round, or the id of the referral or agenda item.</param>
internal readonly record struct StepUse(StepUseKind Kind, string Id, StepId Step, ReferralId? Referral = null, StepExecution? Open = null, string? DecidedOutcome = null)
{
    /// <summary>Whether it is alive at its step: with another on the same step it would be mixed up. Records of the past are not.</summary>
    public bool StaysApart => Kind is StepUseKind.OpenStep or StepUseKind.Join or StepUseKind.AbsorbingJoin or StepUseKind.Periodic;
}

internal static class StepUses
{
    /// <summary>All of a case, in the order of its state; decided agenda items of steps that are done are history and stay as they are.</summary>
    public static IEnumerable<StepUse> Of(CaseState.Active state)
    {
        foreach (var open in state.Tokens.Open)
        {
            yield return new StepUse(StepUseKind.OpenStep, Text(open.Id), open.Step, open.Referral, open);
        }
        foreach (var wait in state.Tokens.Joins)
        {
            yield return new StepUse(StepUseKind.Join, Text(wait.Round), wait.Join);
        }
        foreach (var round in state.Tokens.Absorbing)
        {
            yield return new StepUse(StepUseKind.AbsorbingJoin, Text(round.Round), round.Join);
        }
        foreach (var referral in state.Referrals.All)
        {
            yield return new StepUse(StepUseKind.Referral, referral.Id.Value, referral.Step, referral.Id);
            if (referral.CheckStep is { } check)
            {
                yield return new StepUse(StepUseKind.Check, referral.Id.Value, check, referral.Id);
            }
        }
        foreach (var item in state.Records.Conferences.Items.Where(item => item.Outcome is null || state.Tokens.Find(item.Execution) is not null))
        {
            yield return new StepUse(StepUseKind.AgendaItem, item.Item.Value, item.Step, DecidedOutcome: item.Outcome);
        }
        foreach (var step in state.Periodic.Keys.OrderBy(step => step.Value, StringComparer.Ordinal))
        {
            yield return new StepUse(StepUseKind.Periodic, step.Value, step);
        }
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
