using Bansou.Flow.Core.Cases.Stages;
using Bansou.Flow.Server.Http;

namespace Bansou.Flow.Server.HandOvers;

/// <summary>Everything open of one person.</summary>
/// <param name="Meetings">会議: called by the person and still to be held. They do not go over by themselves: somebody calls them anew, or joins and holds them. None of a 支援会議 (HR-12).</param>
/// <param name="Unseen">Cases that are in their hands and that the one who asks may not see: somebody else must move them (HR-14).</param>
internal sealed record HandOverResponse(string Person, string PersonName, IReadOnlyList<HeldCaseResponse> Cases, IReadOnlyList<HeldMeetingResponse> Meetings, int Unseen, IReadOnlyList<SuccessorResponse> Successors);

/// <summary>One case and what of it is in the hands of the one who leaves.</summary>
/// <param name="Name">Null while nobody knows it.</param>
/// <param name="Claims">Steps that they have taken (わたしがやる).</param>
/// <param name="Meetings">Meetings about the case that they called and that are still to be held.</param>
/// <param name="ReviewOn">The day of the next review of the plan, or null.</param>
/// <param name="Suggested">Who knows the person already, or null.</param>
/// <param name="Reading">よみ, by which one looks for the person; null while nobody knows it.</param>
/// <param name="JoinedInto">The case of the same person that leads this one, or null.</param>
internal sealed record HeldCaseResponse(
    string Case,
    string? Name,
    CaseStage Stage,
    string StageName,
    bool Lead,
    bool OverviewHolder,
    bool SecondStaff,
    IReadOnlyList<HeldWorkResponse> Work,
    IReadOnlyList<HeldStepResponse> Claims,
    int OpenReferrals,
    IReadOnlyList<HeldMeetingResponse> Meetings,
    DateOnly? ReviewOn,
    SuggestedResponse? Suggested,
    string? Reading,
    string? JoinedInto);

internal sealed record HeldWorkResponse(string Item, string What, DateOnly On);

internal sealed record HeldStepResponse(string Step, string Label, string? Referral, DateTimeOffset? DueAt);

/// <param name="TypeName">What kind of meeting it is.</param>
internal sealed record HeldMeetingResponse(string Meeting, string TypeName, DateOnly On);

/// <param name="Why">In words: 俯瞰する人, もうひとりの担当.</param>
internal sealed record SuggestedResponse(string Person, string PersonName, string Organisation, string Why);

/// <summary>Somebody of the house who has one of the roles.</summary>
/// <param name="Cases">Open cases that they lead now, so that nobody gets too many; it says nothing about how well anybody works.</param>
internal sealed record SuccessorResponse(string Person, string PersonName, string Organisation, string OrganisationName, IReadOnlyList<string> RoleNames, int Cases);

/// <param name="To">Who gets what nothing else is said about.</param>
/// <param name="Cases">Only these; null for everything that is in hand.</param>
internal sealed record HandOverRequest(SuccessorRequest To, string Reason, IReadOnlyList<HandOverCaseRequest>? Cases = null);

internal sealed record SuccessorRequest(string Person, string Organisation);

/// <param name="To">Null: as for all.</param>
internal sealed record HandOverCaseRequest(string Case, SuccessorRequest? To = null);

/// <param name="Left">How many cases are still in their hands, those that may not be seen too; the account can be locked when it is 0.</param>
internal sealed record HandOverDoneResponse(int Done, int Refused, int Left, IReadOnlyList<HandedOverResponse> Cases);

/// <param name="Version">Version of the case after it; null when it was refused.</param>
internal sealed record HandedOverResponse(string Case, string To, bool Done, int? Version, IReadOnlyList<ProblemFinding> Problems);
