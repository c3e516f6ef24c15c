using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Notes;

namespace Bansou.Flow.Core.Meetings;

/// <summary>会議: one meeting with its members, its agenda and what came of it.</summary>
public sealed record Meeting
{
    public required MeetingId Id { get; init; }
    public required string Type { get; init; }
    public required bool ConsentRequired { get; init; }

    /// <summary>支援会議 (106条の6): what is said stays inside (HR-12).</summary>
    public required bool Isolated { get; init; }

    public required MeetingPurpose Purpose { get; init; }
    public required DateOnly On { get; init; }
    public int? Stage { get; init; }
    public required PersonId Convener { get; init; }
    public ImmutableArray<Membership> Members { get; init; } = [];
    public ImmutableArray<AgendaItem> Items { get; init; } = [];
    public MeetingHeld? Held { get; init; }
    public string? Minutes { get; init; }
    public ImmutableArray<WorkItemId> FinishedActions { get; init; } = [];
    public DateOnly? NextOn { get; init; }

    /// <summary>会議の記録 (F17), by field.</summary>
    public ImmutableSortedDictionary<string, string> Sheet { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>招集, 開催, 議事録確認, 行動中, 済: derived, never set.</summary>
    public MeetingStage Standing => this switch
    {
        { Held: null } => MeetingStage.Called,
        { Minutes: null } => MeetingStage.Held,
        _ when Items.Any(item => item.Decision is null) => MeetingStage.MinutesChecked,
        _ when OpenActions.Any() => MeetingStage.ActionsOpen,
        _ => MeetingStage.Done,
    };

    public IEnumerable<NextAction> OpenActions =>
        Items.SelectMany(item => item.Decision?.Actions ?? []).Where(action => !FinishedActions.Contains(action.Item));

    public AgendaItem? Find(AgendaItemId id) => Items.FirstOrDefault(item => item.Id == id);

    /// <summary>The membership that lasts, or null.</summary>
    public Membership? MemberNow(PersonId person) => Members.FirstOrDefault(member => member.Member.Person == person && member.LeftBecause is null);
}

/// <summary>議題: legal basis and consent rule are its own (CF, §1.9).</summary>
/// <param name="Decision">Null while it is open.</param>
public sealed record AgendaItem(
    AgendaItemId Id,
    string Title,
    CaseId? Case,
    string Basis,
    bool ConsentRequired,
    bool Isolated,
    string Tried,
    string KeepDoing,
    ItemDecision? Decision,
    ImmutableArray<Dissent> Dissents)
{
    /// <summary>持ち込んだ機関; null when nobody brought it from outside.</summary>
    public OrganisationId? BroughtBy { get; init; }

    /// <summary>What was told to the agency that brought it; null while it waits for an answer.</summary>
    public ItemFeedback? Feedback { get; init; }

    /// <summary>議案・記録 (F18, F19), by field.</summary>
    public ImmutableSortedDictionary<string, string> Sheet { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Decided, and the agency that brought it does not know yet.</summary>
    public bool OwesFeedback => BroughtBy is not null && Decision is not null && Feedback is null;
}

/// <summary>持ち込んだ機関への知らせ (TN-13).</summary>
public sealed record ItemFeedback(string Words, PersonId By, DateTimeOffset At);

/// <summary>議題の結果.</summary>
public sealed record ItemDecision(string Outcome, string Words, ImmutableArray<NextAction> Actions, bool AsksForReplan);

/// <summary>ちがう意見.</summary>
public sealed record Dissent(PersonId By, string Words);

/// <summary>メンバー.</summary>
/// <param name="Role">Role id of the pack.</param>
public sealed record MeetingMember(PersonId Person, OrganisationId Organisation, string Role);

/// <summary>メンバーの出入り.</summary>
/// <param name="LeftBecause">Null while the membership lasts.</param>
/// <param name="HasPledged">守秘の誓約.</param>
public sealed record Membership(MeetingMember Member, string JoinedBecause, string? LeftBecause, bool HasPledged)
{
    /// <summary>招集: who was called to the table from the beginning gives no reason.</summary>
    public const string AsCalled = "招集";
}

/// <summary>開催.</summary>
public sealed record MeetingHeld(DateOnly On, ImmutableArray<PersonId> Present, PersonsPart PersonsPart, string WhyAbsent);
