using Bansou.Flow.Core.Cases.Actions;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Http;

namespace Bansou.Flow.Server.Cases;

/// <param name="Command">Last part of the address of the command.</param>
/// <param name="Choice">Outcome, stage or entry that it stands for, or null.</param>
/// <param name="WhyNot">Why it cannot be done now; empty when it can.</param>
internal sealed record ActionResponse(string Command, string Label, string? Step, string? Referral, string? Choice, bool Allowed, IReadOnlyList<ProblemFinding> WhyNot)
{
    /// <summary>What the role may not do stands before what the case does not allow.</summary>
    public static ActionResponse Of(AvailableAction action, FoundCase found)
    {
        var against = WritingRights.Against(found.Context, found.Loaded.State, action.Sample, found.Relations);
        return new(
            action.Command,
            action.Label,
            action.Step?.Value,
            action.Referral?.Value,
            action.Choice,
            action.IsAllowed && against is null,
            [.. (against is null ? action.Unmet : [against, .. action.Unmet]).Select(Refusals.FindingOf)]);
    }
}
