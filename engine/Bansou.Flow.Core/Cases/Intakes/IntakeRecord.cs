using System.Collections.Immutable;

namespace Bansou.Flow.Core.Cases.Intakes;

/// <summary>相談受付の記録: who came and with what words. Nothing here can be a no (HR-8).</summary>
/// <param name="Name">Null while nobody knows it (IN-2).</param>
/// <param name="PresentingIssues">主訴 as it was said, day by day; never changed.</param>
/// <param name="EmergingIssues">見えてきた課題, day by day.</param>
public sealed record IntakeRecord(
    PersonName? Name,
    ImmutableArray<Notice> Notices,
    ImmutableArray<Inquiry> Inquiries,
    ImmutableArray<DatedWords> PresentingIssues,
    ImmutableArray<DatedWords> EmergingIssues)
{
    public static readonly IntakeRecord Empty = new(null, [], [], [], []);
}

/// <summary>ご本人の名前.</summary>
public sealed record PersonName(string Name, string Reading, string CalledAs);

/// <summary>気づき (F02).</summary>
public sealed record Notice(string Facts, string Impression, NoticeContact Contact, string NotToPushAway, string Place, string Role, PersonId By, DateTimeOffset At);

/// <summary>受け止め (F01).</summary>
public sealed record Inquiry(IntakeChannel Channel, Inquirer? Inquirer, bool OutsideHours, string ContactWish, DateOnly? HandInOn, PersonId By, DateTimeOffset At);

/// <summary>来談者: who came when it is not the person.</summary>
/// <param name="Relation">続柄・関係.</param>
public sealed record Inquirer(string Name, string Relation);

/// <summary>日付のあることば.</summary>
public sealed record DatedWords(string Words, PersonId By, DateTimeOffset At);

/// <summary>接触: whom the one who noticed met. Nobody is all right too (IN-9).</summary>
public enum NoticeContact
{
    /// <summary>会えず・会わず</summary>
    None,
    /// <summary>本人に会えた</summary>
    Person,
    /// <summary>家族・周囲から</summary>
    Around,
    /// <summary>手紙・声かけ</summary>
    Letter,
}

/// <summary>入口 (IN-1).</summary>
public enum IntakeChannel
{
    /// <summary>来所</summary>
    Office,
    /// <summary>電話</summary>
    Phone,
    /// <summary>訪問（アウトリーチ）</summary>
    Outreach,
    /// <summary>紹介</summary>
    Introduction,
    /// <summary>住民の気づき</summary>
    ResidentsNotice,
    /// <summary>通いの場</summary>
    GatheringPlace,
    /// <summary>SNS・メール</summary>
    Message,
    /// <summary>他自治体</summary>
    OtherMunicipality,
    /// <summary>夜間休日受付</summary>
    NightDesk,
    /// <summary>災害避難所</summary>
    Shelter,
}
