using Bansou.Flow.Core.Cases.Stages;
using Bansou.Flow.Core.Projections;

namespace Bansou.Flow.Server.Worklists;

/// <summary>One open thing that waits for somebody, with all that a list shows of it.</summary>
/// <param name="Name">Null where the reader may not see whose case it is, and while nobody knows the name.</param>
/// <param name="Nameless">Nobody knows the name yet: a 気づき without one.</param>
/// <param name="Key">Stable within the case for as long as the thing is open.</param>
/// <param name="Title">What is to be done, where somebody wrote it down and the reader may see it; otherwise the step says it.</param>
/// <param name="Station">駅 of the step.</param>
/// <param name="Cause">How it came about: つなぎ, もどし, つなぎ直し ...</param>
/// <param name="CauseStepLabel">The step that brought it about.</param>
/// <param name="Assignee">Whose it is: the owner of a piece of work, otherwise the lead.</param>
/// <param name="ClaimedBy">Who has taken it (わたしがやる), or null.</param>
/// <param name="WaitsFor">Who has to act.</param>
/// <param name="ActingFor">The one who is away, where the reader stands in: for the header <c>X-Bansou-For</c>. Null for one's own.</param>
/// <param name="Late">Due before now, and nothing else.</param>
/// <param name="MayHave">To whom it can be given.</param>
internal sealed record WorklistResponse(
    string Case,
    string? Name,
    bool Nameless,
    CaseStage Stage,
    string StageName,
    string Key,
    WorklistKind Kind,
    string? Title,
    string? Step,
    string? StepLabel,
    string? Station,
    string? StationName,
    string? Referral,
    string? Receiver,
    string? ReceiverName,
    WorklistCause Cause,
    string CauseName,
    string? CauseStepLabel,
    string? Role,
    string? RoleName,
    string Assignee,
    string AssigneeName,
    string Organisation,
    string OrganisationName,
    string? ClaimedBy,
    string? ClaimedByName,
    WaitsForResponse WaitsFor,
    string? ActingFor,
    DateTimeOffset OpenedAt,
    DateTimeOffset? DueAt,
    bool Late,
    bool Paused,
    MayHaveResponse MayHave);

/// <summary>だれにたのめるか.</summary>
/// <param name="Roles">Roles that may do it; empty when anybody of the roster may.</param>
/// <param name="People">Who may have it whatever their role: lead and overview holder.</param>
/// <param name="OfHouse">It waits for the reader's house: whoever works there, and nobody else.</param>
internal sealed record MayHaveResponse(IReadOnlyList<string> Roles, IReadOnlyList<string> People, bool OfHouse = false);

/// <summary>だれを待っているか.</summary>
/// <param name="Id">Of the person, the role or the organisation; null for a receiver that is not chosen yet.</param>
/// <param name="Mine">It is the one who asks, or somebody whom they stand in for.</param>
internal sealed record WaitsForResponse(WaitedFor Kind, string? Id, string Name, bool Mine);

/// <summary>What somebody waits for.</summary>
internal enum WaitedFor
{
    Person,
    Role,
    Receiver,
}

/// <summary>A page of the inbox.</summary>
/// <param name="Next">For <c>after</c> of the next page; null at the end.</param>
/// <param name="Total">How many rows there are on all pages; null when no scope was asked for.</param>
internal sealed record WorklistPage(IReadOnlyList<WorklistResponse> Items, string? Next, int? Total);

/// <summary>How many rows stand on each tab.</summary>
internal sealed record WorklistCountsResponse(int Mine, int Role, int Organisation, int Waiting, int Late, int DueSoon, int Unassigned, DateTimeOffset At);
