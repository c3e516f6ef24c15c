using System.Collections.Immutable;
using System.Diagnostics;
using Bansou.Flow.Core.Journal;

namespace Bansou.Flow.Core.Cases.Actions;

/// <summary>
/// いまできること: what the actor of a context can do with a case and why the rest cannot be done. Each candidate is put to
/// <see cref="CaseDecider"/> itself, so that this list never disagrees with it.
/// </summary>
public static class AvailableActions
{
    /// <summary>Words that stand where a person has to write something.</summary>
    internal const string Placeholder = "（ここに書く）";

    /// <summary>All candidates; first those of open steps, then those of referrals, then the rest.</summary>
    public static ImmutableArray<AvailableAction> Of(CaseContext context, CaseState state) => state switch
    {
        CaseState.NotOpened => [Try(context, state, new Candidate(new CaseCommand.OpenCase(new CaseId("@new"))))],
        CaseState.SeenOff => [],
        CaseState.Active active =>
        [
            .. StepCandidates.Of(context, active)
                .Concat(ReferralCandidates.Of(context, active))
                .Concat(AnytimeCandidates.Of(context))
                .Concat(RecordCandidates.Of(context, active))
                .Select(candidate => Try(context, state, candidate)),
        ],
        _ => throw new UnreachableException(state.GetType().Name),
    };

    private static AvailableAction Try(CaseContext context, CaseState state, Candidate candidate) => new(
        CommandCatalog.NameOf(candidate.Command),
        candidate.Label ?? CommandCatalog.LabelOf(candidate.Command),
        candidate.Step,
        candidate.Referral,
        candidate.Choice,
        candidate.Command,
        CaseDecider.Decide(context, state, candidate.Command) is Decision.Refused refused ? refused.Refusals : []);
}

/// <param name="Label">Null: the command's own.</param>
internal sealed record Candidate(CaseCommand Command, string? Label = null, StepId? Step = null, ReferralId? Referral = null, string? Choice = null);
