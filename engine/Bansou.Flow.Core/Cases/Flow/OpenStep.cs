namespace Bansou.Flow.Core.Cases.Flow;

/// <summary>Finds the open step that a command means, or says why it cannot be done now.</summary>
internal static class OpenStep
{
    /// <summary>The live execution; null after adding the reason why there is none.</summary>
    public static StepExecution? Find(CaseContext context, CaseState.Active state, StepId step, ReferralId? referral, List<Refusal> refusals)
    {
        if (context.Flow.Find(step) is null)
        {
            refusals.Add(new Refusal(RefusalCode.StepUnknown, step.Value));
            return null;
        }
        switch (state.Tokens.Find(step, referral))
        {
            case null:
                refusals.Add(new Refusal(RefusalCode.StepNotOpen, step.Value));
                return null;
            case { Status: ExecutionStatus.Paused }:
                refusals.Add(new Refusal(RefusalCode.StepPaused, step.Value));
                return null;
            case { Status: ExecutionStatus.Faulted }:
                refusals.Add(new Refusal(RefusalCode.StepFaulted, step.Value));
                return null;
            case { MovesAt: not null }:
                refusals.Add(new Refusal(RefusalCode.StepNotOpen, step.Value));
                return null;
            case { } live:
                return live;
        }
    }

    /// <summary>A step is done in one of its roles; lead and overview holder may always step in.</summary>
    public static void CheckRole(CaseContext context, CaseState.Active state, CaseStep step, List<Refusal> refusals)
    {
        var roles = step.Settings?.Roles ?? [];
        var actor = context.Actor;
        if (roles.IsEmpty || roles.Contains(actor.Role) || roles.Contains("any") || IsHolder(state, actor))
        {
            return;
        }
        refusals.Add(new Refusal(RefusalCode.NotYourRole, step.Id.Value));
    }

    public static bool IsHolder(CaseState.Active state, Actor actor) => IsLead(state, actor) || actor.Is(state.Holders.OverviewHolder.Person);

    public static bool IsLead(CaseState.Active state, Actor actor) => actor.Is(state.Holders.Lead.Person);
}
