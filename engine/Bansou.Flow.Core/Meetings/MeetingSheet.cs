using System.Collections.Immutable;

namespace Bansou.Flow.Core.Meetings;

/// <summary>会議の記録の欄 (F17-F19): what a meeting and its items may say besides decision, roles and dissent. Every field may stay blank.</summary>
public static class MeetingSheet
{
    /// <summary>総合的ケースカンファレンス記録 (F17), of the whole meeting.</summary>
    public static readonly ImmutableArray<SheetField> OfMeeting =
    [
        new("time", "時刻", "Time of day"),
        new("place", "場所・座席", "Place and seats"),
        new("online", "オンライン", "Online"),
        new("handouts", "配布資料", "Papers handed out"),
        new("secrecy", "守秘の確認", "Secrecy agreed"),
        new(PersonsVoice, "ご本人の声（事前に聴いたこと・代弁）", "The person's voice (heard before, or spoken for them)"),
    ];

    /// <summary>Where the voice of the person stands that was heard before, or that somebody speaks.</summary>
    public const string PersonsVoice = "personsVoice";

    /// <summary>支援調整会議 議案・記録 (F18) and 支援会議 議事録 (F19), of one item.</summary>
    public static readonly ImmutableArray<SheetField> OfItem =
    [
        new("planFit", "プランの適切性", "How well the plan fits"),
        new("sharedRoles", "共有したこと・役割", "What was shared, and who does what"),
        new("endReview", "おわりの評価", "Looking back at the end"),
        new("missingResources", "足りない資源", "What is missing around here"),
        new("policyTarget", "提言先（地域福祉計画・自立支援協議会など）", "Where to propose it (welfare plan, council and so on)"),
        new("adopted", "提言の扱い", "What became of the proposal"),
        new("widenedField", "どの分野が広がったか", "Which field grew wider"),
        new("facts", "共有した事実", "Facts that were shared"),
        new("earlyFinding", "早く見つけるための手だて", "How to notice earlier"),
        new("consentOutlook", "同意を得る見通し", "Prospects of consent"),
        new("papers", "非公開・資料の回収", "Not public; papers collected"),
        new("keepUntil", "保管の期限", "Kept until"),
    ];
}

/// <summary>会議の記録の欄.</summary>
public sealed record SheetField(string Name, string Label, string English);
