using System.Collections.Immutable;

namespace Bansou.Flow.Core.Cases.Assessments;

/// <summary>アセスメント: grows over years, entry by entry; it is never complete and no share of it is ever counted (AS-1).</summary>
public sealed record AssessmentRecord(ImmutableArray<AssessmentEntry> Entries, ImmutableArray<Screening> Screenings, ImmutableArray<SelfView> SelfViews)
{
    public static readonly AssessmentRecord Empty = new([], [], []);

    /// <summary>Who has asked about this already and when, the last first, so that nobody is asked twice (IN-7).</summary>
    public IEnumerable<AssessmentEntry> AskedAlready(AssessmentSection section) => Entries.Where(entry => entry.Section == section).Reverse();
}

/// <summary>アセスメントの一項目.</summary>
/// <param name="Member">The household member whom it is about; null for the person.</param>
public sealed record AssessmentEntry(AssessmentSection Section, string Text, string OwnWords, MemberId? Member, PersonId By, OrganisationId Organisation, DateTimeOffset At);

/// <summary>見立て (F08).</summary>
public sealed record Screening(ScreeningResult Result, string Reason, PersonId By, DateTimeOffset At);

/// <summary>ご本人のふり返り: words, never a number; who heard it is said (HR-15, ID-3, ID-6).</summary>
public sealed record SelfView(string Question, string Words, PersonId? HeardBy, DateTimeOffset At);

/// <summary>アセスメントの見出し: three poverties, five capitals, the person's own story (AS-2 to AS-7).</summary>
public enum AssessmentSection
{
    /// <summary>経済的なこと</summary>
    Economy,
    /// <summary>からだとこころ</summary>
    Health,
    /// <summary>人とのつながり</summary>
    Relations,
    /// <summary>学びと仕事の力</summary>
    Abilities,
    /// <summary>住まい</summary>
    Housing,
    /// <summary>来歴</summary>
    Story,
    /// <summary>なりたい自分・今日の願い</summary>
    Wish,
    /// <summary>何が必要か (AS-3)</summary>
    WhatIsNeeded,
    /// <summary>誰が必要か (AS-3)</summary>
    WhoIsNeeded,
    /// <summary>強み・得意・役割 (AS-7)</summary>
    Strengths,
    /// <summary>社会的要因 (AS-5)</summary>
    SocialCauses,
    /// <summary>これまでの支援と、そこで足りなかったもの</summary>
    SupportSoFar,
    /// <summary>まとめ・支援の方向</summary>
    Summary,
}

/// <summary>見立ての結果 (AS-9, F08).</summary>
public enum ScreeningResult
{
    /// <summary>単独機関で対応</summary>
    Single,
    /// <summary>複数機関</summary>
    Several,
    /// <summary>多機関協働へ相談</summary>
    MultiAgency,
    /// <summary>緊急</summary>
    Urgent,
    /// <summary>情報提供</summary>
    Informed,
    /// <summary>他機関へつなぐ</summary>
    ConnectOut,
    /// <summary>見守り</summary>
    Watch,
}
