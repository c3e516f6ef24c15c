namespace Bansou.Flow.Core.Cases.Referrals;

/// <summary>つなぎの待ち: what is waited for in a stage, and from whom, in words.</summary>
public static class ReferralWaits
{
    /// <summary>Null where the attempt has ended.</summary>
    public static string? Of(ReferralStage stage) => stage switch
    {
        ReferralStage.Preparing => "つなぎ元が、つなぎ票と同意をととのえます",
        ReferralStage.Consented => "つなぎ元が、先方に打診するか送ります",
        ReferralStage.Proposed => "先方からの、打診への返事",
        ReferralStage.Sent => "先方が受け取ったという返事",
        ReferralStage.Received => "先方が、受け入れるかどうかを決めます",
        ReferralStage.Accepted => "先方とご本人がはじめて会うこと（到達）",
        ReferralStage.Waitlisted => "空きが出るのを待っています。待つか、ほかを考えるか、定期に見ます",
        ReferralStage.InfoNeeded => "つなぎ元が、足りない情報を届けます",
        ReferralStage.Arrived => "定着をたしかめるチェック",
        ReferralStage.Settled => "その後のチェック",
        ReferralStage.PersonDeclined => "しばらくして、もういちどやさしくたずねます",
        ReferralStage.Declined or ReferralStage.RoleFinished or ReferralStage.Returned or ReferralStage.Withdrawn
            or ReferralStage.NoReply or ReferralStage.NoResource or ReferralStage.EnteredInError => null,
        _ => throw new System.Diagnostics.UnreachableException(stage.ToString()),
    };

    /// <summary>The same as the receiver reads it: what it can do, and what it waits for.</summary>
    public static string? ForReceiver(ReferralStage stage) => stage switch
    {
        ReferralStage.Proposed => "つなぎ元が、あなたの返事を待っています",
        ReferralStage.Sent => "受け取ったことを、つなぎ元に知らせてください",
        ReferralStage.Received => "受け入れるかどうかを、つなぎ元に知らせてください",
        ReferralStage.Accepted => "ご本人と会えたら、知らせてください（到達）",
        ReferralStage.Waitlisted => "空きが出たら、つなぎ元に知らせてください",
        ReferralStage.InfoNeeded => "つなぎ元が、足りない情報をお届けします",
        ReferralStage.Arrived => "落ち着いて通われているか、いっしょに見ていきます",
        ReferralStage.Settled => "気になることがあれば、いつでも知らせてください",
        ReferralStage.Preparing or ReferralStage.Consented or ReferralStage.PersonDeclined or ReferralStage.Declined or ReferralStage.RoleFinished
            or ReferralStage.Returned or ReferralStage.Withdrawn or ReferralStage.NoReply or ReferralStage.NoResource or ReferralStage.EnteredInError => null,
        _ => throw new System.Diagnostics.UnreachableException(stage.ToString()),
    };
}
