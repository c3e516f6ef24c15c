using System.Collections.Immutable;

namespace Bansou.Flow.Core.Cases.Plans;

/// <summary>サポートプラン: one version; what it says can be changed until it is decided, then a new version replaces it (PL-3, RP-3).</summary>
public sealed record SupportPlan
{
    public required PlanId Id { get; init; }

    /// <summary>公費を使う内容がある.</summary>
    public required bool PublicCost { get; init; }

    public PlanId? Replaces { get; init; }

    /// <summary>Why it replaces another; null for the first.</summary>
    public ReplanReason? Reason { get; init; }

    public PlanStage Stage { get; init; }

    /// <summary>Everyone who wrote in it: none of them decides on it (HR-11). The person does not count.</summary>
    public ImmutableArray<PlanAuthor> Authors { get; init; } = [];

    /// <summary>In the order of the domains, then of the periods.</summary>
    public ImmutableArray<PlannedGoal> Goals { get; init; } = [];

    public ImmutableArray<string> PersonalPlan { get; init; } = [];
    public ImmutableArray<PlanDialogue> Dialogues { get; init; } = [];
    public ImmutableArray<PlanAlternative> Alternatives { get; init; } = [];
    public ChosenAlternative? Chosen { get; init; }

    /// <summary>The person's last answer; null again when the plan was changed after it.</summary>
    public PlanAnswer? Answer { get; init; }

    /// <summary>The answer that was given last and counts no more, because somebody wrote in the plan after it; null once there is a new one.</summary>
    public SetAsideAnswer? SetAside { get; init; }

    /// <summary>次に見直す日.</summary>
    public DateOnly? ReviewOn { get; init; }

    /// <summary>Whether its words can still change.</summary>
    public bool IsOpen => Stage < PlanStage.Decided;
}

/// <summary>書いた人.</summary>
public sealed record PlanAuthor(PersonId Person, OrganisationId Organisation);

/// <summary>目標 at its place in the grid.</summary>
public sealed record PlannedGoal(LifeDomain Domain, PlanPeriod Period, PlanGoal Goal);

/// <summary>目標とすること: in the person's words; every part may be blank (HR-9).</summary>
/// <param name="Words">私は…</param>
/// <param name="PersonDoes">本人がすること.</param>
/// <param name="OthersDo">支援者・機関がすること.</param>
/// <param name="When">いつごろ, in words.</param>
/// <param name="Urgency">急ぎ具合, in words.</param>
/// <param name="IsTurn">出番・役割: something in which others need the person (PL-12).</param>
/// <param name="HoursPerWeek">Hours that fit the person, for work (PL-10).</param>
public sealed record PlanGoal(
    string Words,
    PlanPart Part = PlanPart.Public,
    string PersonDoes = "",
    string OthersDo = "",
    string When = "",
    string Urgency = "",
    bool IsTurn = false,
    int? HoursPerWeek = null);

/// <summary>話し合い: three columns; the answer is between the two (PL-6).</summary>
public sealed record PlanDialogue(string Topic, string Person, string Supporter, string Agreed);

/// <summary>選べる案.</summary>
public sealed record PlanAlternative(string Id, string Text);

/// <summary>選んだ案とそのわけ.</summary>
public sealed record ChosenAlternative(string Id, string Reason);

/// <summary>プランへの本人の返事.</summary>
public sealed record PlanAnswer(bool Agrees, string Way, string? Witness, string Words, DateTimeOffset At);

/// <summary>前にいただいた返事: it was about other words than those that stand there now.</summary>
/// <param name="By">Who wrote first after it.</param>
public sealed record SetAsideAnswer(PlanAnswer Answer, PersonId By);
