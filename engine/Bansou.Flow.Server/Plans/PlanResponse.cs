using Bansou.Flow.Core.Cases.Decisions;
using Bansou.Flow.Core.Cases.Plans;
using Bansou.Flow.Server.Cases;

namespace Bansou.Flow.Server.Plans;

/// <summary>One version of a support plan.</summary>
/// <param name="Replaces">The version before it, or null.</param>
/// <param name="Decision">支援決定: the last one about this version, or null.</param>
/// <param name="SetAside">前にいただいた返事: it counts no more, because somebody wrote in the plan after it.</param>
internal sealed record PlanResponse(
    string Id,
    string? Replaces,
    ReplanReason? Reason,
    PlanStage Stage,
    bool PublicCost,
    IReadOnlyList<string> Authors,
    IReadOnlyList<GoalResponse> Goals,
    IReadOnlyList<string> PersonalPlan,
    IReadOnlyList<DialogueResponse> Dialogues,
    IReadOnlyList<AlternativeResponse> Alternatives,
    string? Chosen,
    string? WhyChosen,
    PlanAnswerResponse? Answer,
    DateOnly? ReviewOn,
    SupportDecisionResponse? Decision = null,
    SetAsideAnswerResponse? SetAside = null)
{
    /// <param name="decisions">Null where the reader is shown the plan alone.</param>
    public static PlanResponse Of(SupportPlan plan, PackNames names, DecisionBook? decisions = null) => new(
        plan.Id.Value,
        plan.Replaces?.Value,
        plan.Reason,
        plan.Stage,
        plan.PublicCost,
        [.. plan.Authors.Select(author => names.Person(author.Person))],
        [.. plan.Goals.Select(GoalResponse.Of)],
        plan.PersonalPlan,
        [.. plan.Dialogues.Select(each => new DialogueResponse(each.Topic, each.Person, each.Supporter, each.Agreed))],
        [.. plan.Alternatives.Select(each => new AlternativeResponse(each.Id, each.Text))],
        plan.Chosen?.Id,
        plan.Chosen?.Reason,
        plan.Answer is { } answer ? new PlanAnswerResponse(answer.Agrees, answer.Way, answer.Witness, answer.Words, answer.At) : null,
        plan.ReviewOn,
        decisions?.Decisions.LastOrDefault(each => each.Plan == plan.Id) is { } decided
            ? new SupportDecisionResponse(decided.Outcome, decided.Words, names.Person(decided.By), decided.At)
            : null,
        plan.SetAside is { Answer: var before } aside
            ? new SetAsideAnswerResponse(new PlanAnswerResponse(before.Agrees, before.Way, before.Witness, before.Words, before.At), names.Person(aside.By))
            : null);
}

/// <param name="Words">私は…, in the person's words; may be blank.</param>
internal sealed record GoalResponse(LifeDomain Domain, PlanPeriod Period, PlanPart Part, string Words, string PersonDoes, string OthersDo, string When, string Urgency, bool IsTurn, int? HoursPerWeek)
{
    public static GoalResponse Of(PlannedGoal planned) => new(
        planned.Domain,
        planned.Period,
        planned.Goal.Part,
        planned.Goal.Words,
        planned.Goal.PersonDoes,
        planned.Goal.OthersDo,
        planned.Goal.When,
        planned.Goal.Urgency,
        planned.Goal.IsTurn,
        planned.Goal.HoursPerWeek);
}

internal sealed record DialogueResponse(string Topic, string Person, string Supporter, string Agreed);

internal sealed record AlternativeResponse(string Id, string Text);

internal sealed record PlanAnswerResponse(bool Agrees, string Way, string? Witness, string Words, DateTimeOffset At);

/// <param name="ByName">Who wrote in the plan after it.</param>
internal sealed record SetAsideAnswerResponse(PlanAnswerResponse Answer, string ByName);

/// <summary>支援決定の結果.</summary>
/// <param name="Words">Conditions, or why it went back to the dialogue.</param>
internal sealed record SupportDecisionResponse(SupportOutcome Outcome, string Words, string ByName, DateTimeOffset At);
