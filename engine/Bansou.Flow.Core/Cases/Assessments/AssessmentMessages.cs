using Bansou.Flow.Core.Cases.Assessments;

namespace Bansou.Flow.Core.Cases;

public abstract partial record CaseCommand
{
    /// <summary>アセスメントを書き足す: one section at a time, as empty as it is (AS-1).</summary>
    /// <param name="OwnWords">本人の言葉 (AS-4).</param>
    /// <param name="Member">The household member whom it is about; null for the person (AS-6).</param>
    public sealed record WriteAssessment(AssessmentSection Section, string? Text = null, string? OwnWords = null, MemberId? Member = null) : CaseCommand;

    /// <summary>見立てを書く: the result and why (AS-9).</summary>
    public sealed record RecordScreening(ScreeningResult Result, string Reason) : CaseCommand;

    /// <summary>ご本人のふり返りを書く: in the person's own words, such as 前より自分らしくいられますか; not answering is an answer (HR-15).</summary>
    public sealed record TellSelfView(string Question, string? Words = null) : CaseCommand;
}

public abstract partial record CaseEvent
{
    /// <summary>アセスメントが書き足された</summary>
    public sealed record AssessmentWritten(
        AssessmentSection Section,
        string Text,
        string OwnWords,
        MemberId? Member,
        PersonId By,
        OrganisationId Organisation,
        DateTimeOffset At) : CaseEvent;

    /// <summary>見立てが書かれた</summary>
    public sealed record ScreeningRecorded(ScreeningResult Result, string Reason, PersonId By, DateTimeOffset At) : CaseEvent;

    /// <summary>ご本人のふり返りが書かれた</summary>
    /// <param name="HeardBy">Who wrote it down with the person; null when the person wrote it.</param>
    public sealed record SelfViewTold(string Question, string Words, PersonId? HeardBy, DateTimeOffset At) : CaseEvent;
}
