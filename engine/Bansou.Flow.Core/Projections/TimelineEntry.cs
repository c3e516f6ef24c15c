using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Journal;

namespace Bansou.Flow.Core.Projections;

/// <summary>
/// 時系列の一行: who did what when, and about which step, referral or record. No word of what was written stands here: that is read from the sealed
/// journal when somebody opens the line, and the reading is logged (HR-13).
/// </summary>
public sealed record TimelineEntry
{
    public required CaseId Case { get; init; }
    public required int Version { get; init; }

    /// <summary>UTC.</summary>
    public required DateTimeOffset At { get; init; }

    public required Actor By { get; init; }

    /// <summary>Stored name, such as <c>case.referral-sent.v1</c>; <see cref="EventCatalog.LabelOf(string)"/> says it in Japanese.</summary>
    public required string Name { get; init; }

    public required TimelineArea Area { get; init; }
    public StepId? Step { get; init; }
    public ReferralId? Referral { get; init; }

    /// <summary>Id of the need, plan, note, meeting, piece of work, bond or member of the household that it is about.</summary>
    public string? Subject { get; init; }

    /// <summary>The execution that opened with it, or null.</summary>
    public int? Execution { get; init; }

    /// <summary>Whether a person did it; the clock did it otherwise.</summary>
    public bool ByPerson => LastWord.Counts(By);

    public string Label => EventCatalog.LabelOf(Name);

    public static TimelineEntry Of(RecordedEvent recorded)
    {
        var about = TimelineSubject.Of(recorded.Event);
        return new TimelineEntry
        {
            Case = recorded.Case,
            Version = recorded.Version,
            At = recorded.At,
            By = recorded.Actor,
            Name = EventCatalog.NameOf(recorded.Event),
            Area = about.Area,
            Step = about.Step,
            Referral = about.Referral,
            Subject = about.Subject,
            Execution = recorded.Event switch
            {
                CaseEvent.StepOpened e => e.Execution,
                CaseEvent.StepFaulted e => e.Execution,
                _ => null,
            },
        };
    }
}
