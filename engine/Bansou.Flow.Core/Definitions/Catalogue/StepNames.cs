using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Catalogue;

/// <summary>ステップの名前: what each step of the field is called where the municipality has no word of its own.</summary>
public static class StepNames
{
    public static string Of(StepKind kind) => kind switch
    {
        StepKind.Notice => "気づき",
        StepKind.Talk => "面談・訪問・同行",
        StepKind.Intake => "相談受付・受け止め",
        StepKind.Consent => "同意",
        StepKind.Assessment => "アセスメント",
        StepKind.Screening => "見立て",
        StepKind.Plan => "プラン",
        StepKind.SupportDecision => "支援決定",
        StepKind.Referral => "つなぎ",
        StepKind.ReceiverCheck => "受け皿チェック",
        StepKind.Return => "もどし",
        StepKind.Conference => "会議",
        StepKind.Replan => "リプラン・ふり返り",
        StepKind.Bond => "絆の引継ぎ",
        StepKind.Watch => "緩やかな見守り",
        StepKind.ResourceDevelopment => "資源開発",
        StepKind.Escalation => "広域",
        StepKind.Task => "やること",
        StepKind.Document => "帳票",
        StepKind.Anytime => "いつでも",
        StepKind.Periodic => "定期",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A step without a name."),
    };
}
