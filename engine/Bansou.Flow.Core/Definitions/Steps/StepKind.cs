namespace Bansou.Flow.Core.Definitions.Steps;

/// <summary>The steps of the field. The JSON type is <c>Bansou.</c> and the name; words on screen are the municipality's.</summary>
public enum StepKind
{
    /// <summary>気づき</summary>
    Notice,
    /// <summary>面談・訪問・同行</summary>
    Talk,
    /// <summary>相談受付・受け止め</summary>
    Intake,
    /// <summary>同意</summary>
    Consent,
    /// <summary>アセスメント</summary>
    Assessment,
    /// <summary>見立て</summary>
    Screening,
    /// <summary>プラン</summary>
    Plan,
    /// <summary>支援決定</summary>
    SupportDecision,
    /// <summary>つなぎ</summary>
    Referral,
    /// <summary>受け皿チェック</summary>
    ReceiverCheck,
    /// <summary>もどし</summary>
    Return,
    /// <summary>会議</summary>
    Conference,
    /// <summary>リプラン・ふり返り</summary>
    Replan,
    /// <summary>絆の引継ぎ</summary>
    Bond,
    /// <summary>緩やかな見守り</summary>
    Watch,
    /// <summary>資源開発</summary>
    ResourceDevelopment,
    /// <summary>広域</summary>
    Escalation,
    /// <summary>やること</summary>
    Task,
    /// <summary>帳票</summary>
    Document,
    /// <summary>いつでも</summary>
    Anytime,
    /// <summary>定期</summary>
    Periodic,
}
