namespace Bansou.Flow.Core.Cases.Referrals;

/// <summary>つなぎの状態のことば: what people read for a stage.</summary>
public static class ReferralStageWords
{
    public static string Of(ReferralStage stage) => stage switch
    {
        ReferralStage.Preparing => "準備",
        ReferralStage.Consented => "本人同意",
        ReferralStage.Proposed => "打診",
        ReferralStage.Sent => "送付",
        ReferralStage.Received => "受領・検討中",
        ReferralStage.Accepted => "受入",
        ReferralStage.Waitlisted => "待機",
        ReferralStage.InfoNeeded => "情報不足",
        ReferralStage.Declined => "先方の都合でほかの道",
        ReferralStage.Arrived => "到達",
        ReferralStage.Settled => "定着",
        ReferralStage.RoleFinished => "役目終了",
        ReferralStage.Returned => "もどし",
        ReferralStage.Withdrawn => "取下げ",
        ReferralStage.PersonDeclined => "本人辞退",
        ReferralStage.NoReply => "返事なし",
        ReferralStage.NoResource => "資源なし",
        ReferralStage.EnteredInError => "誤登録",
        _ => throw new System.Diagnostics.UnreachableException(stage.ToString()),
    };

    /// <summary>The same as the receiver reads it.</summary>
    public static string ForReceiver(ReferralStage stage) => stage switch
    {
        ReferralStage.Sent => "届きました",
        ReferralStage.Received => "検討しています",
        ReferralStage.InfoNeeded => "知りたいことを、つなぎ元に伝えました",
        ReferralStage.Declined => "今回は引き受けられませんでした",
        ReferralStage.Preparing or ReferralStage.Consented or ReferralStage.Proposed or ReferralStage.Accepted or ReferralStage.Waitlisted
            or ReferralStage.Arrived or ReferralStage.Settled or ReferralStage.RoleFinished or ReferralStage.Returned or ReferralStage.Withdrawn
            or ReferralStage.PersonDeclined or ReferralStage.NoReply or ReferralStage.NoResource or ReferralStage.EnteredInError => Of(stage),
        _ => throw new System.Diagnostics.UnreachableException(stage.ToString()),
    };
}
