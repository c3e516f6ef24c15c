using System.Text.Json;

namespace Bansou.Flow.Core.Cases;

/// <summary>断る理由のことば: what a refusal says to people, always with what can be done instead.</summary>
public static class RefusalTexts
{
    /// <summary>The stable name for files and the API, such as <c>consent-missing</c>.</summary>
    public static string Name(RefusalCode code) => JsonNamingPolicy.KebabCaseLower.ConvertName(code.ToString());

    public static string Japanese(RefusalCode code) => code switch
    {
        RefusalCode.CaseNotOpened => "まだ始まっていません。先に受け止めの記録を作ってください。",
        RefusalCode.CaseAlreadyOpened => "もう始まっています。今あるケースを開いてください。",
        RefusalCode.CaseSeenOff => "見送ったケースです。読むことだけができます。",
        RefusalCode.StepUnknown => "この流れにないステップです。流れの図で名前をたしかめてください。",
        RefusalCode.StepNotOpen => "いま開いていないステップです。開いているステップを選んでください。",
        RefusalCode.StepPaused => "いまは止めてあります。止めたステップを先に終えてください。",
        RefusalCode.StepFaulted => "しくみの不具合で止まっています。直してもう一度ためすか、次の一歩を選んでください。",
        RefusalCode.StepNotFaulted => "不具合で止まっているステップではありません。",
        RefusalCode.OutcomeUnknown => "このステップにない結果です。示された結果から選んでください。",
        RefusalCode.NotYourRole => "この立場ではできません。立場を選び直すか、担当の人にたのんでください。",
        RefusalCode.ReasonMissing => "理由を書いてください。短くてかまいません。",
        RefusalCode.DispositionMissing => "止めてあるステップを、もどすか取りやめるか、ひとつずつ選んでください。",
        RefusalCode.EntryUnknown => "この流れにない入口です。",
        RefusalCode.NameTheReferral => "どのつなぎのことかを選んでください。",
        RefusalCode.UseReferralCommands => "つなぎの状態を書くと、ステップは自然に進みます。",
        RefusalCode.UseCheckReceiver => "受け皿チェックとして書いてください。",
        RefusalCode.WithdrawReferralInstead => "つなぎは、取りやめではなく取下げかもどしで書いてください。",
        RefusalCode.NotABuiltInStep => "このステップは、決められた結果から選んでください。",
        RefusalCode.HolderMissing => "担当と俯瞰する人は、いつもひとりずつ必要です。名前を選んでください。",
        RefusalCode.LoopWithoutHumanStep => "人の手も時間も入らない輪があります。流れの図を直してください。",
        RefusalCode.NeedUnknown => "先に「何が必要か・誰が必要か」を書いてください。",
        RefusalCode.NeedAlreadyRecorded => "この必要はもう書かれています。",
        RefusalCode.NeedEmpty => "何が必要か、誰が必要か、どちらかを書いてください。",
        RefusalCode.NeedClosed => "この必要にはもう結果が書かれています。",
        RefusalCode.NeedOutcomeMissing => "この必要の最後のつなぎです。必要がどうなったかも書いてください。",
        RefusalCode.ReferralUnknown => "このつなぎは見つかりません。番号をたしかめてください。",
        RefusalCode.ReferralAlreadyOpened => "この番号のつなぎはもうあります。",
        RefusalCode.ReferralEnded => "このつなぎはひと区切りついています。つなぎ直しは新しいつなぎとして書いてください。",
        RefusalCode.ReferralStageUnreachable => "いまの状態からは選べません。ひとつ前の状態をたしかめてください。",
        RefusalCode.ReferralNotYours => "この状態は相手の側が書きます。聞き取った場合は「聞き取り」に印を付けてください。",
        RefusalCode.ReceiverMissing => "つなぐ先を書いてください。",
        RefusalCode.SummaryMissing => "要約と目的を書いてください。受けとる人が困らないように。",
        RefusalCode.ConsentMissing => "ご本人の同意がまだありません。同意を聴くか、緊急・法令の根拠を書いてください。",
        RefusalCode.ConsentItemsMissing => "どの情報を伝えてよいかを、ひとつ以上選んでください。",
        RefusalCode.WitnessMissing => "口頭の同意には、立ち会った人の名前が必要です。",
        RefusalCode.GroundKindUnknown => "根拠は「緊急」か「法令」から選んでください。",
        RefusalCode.ReceiverHasConcern => "このつなぐ先には「問題あり」が残っています。それでもつなぐ理由を、担当が書いてください。",
        RefusalCode.LeadIsReceiver => "担当とつなぐ先の人は別の人にしてください。調整する人と受けとる人を分けます。",
        RefusalCode.NoOpenConcern => "残っている「問題あり」はありません。",
        RefusalCode.SecondPersonMissing => "もうひとりの人とたしかめてください。",
        RefusalCode.OnlyTheLead => "担当だけができます。担当にたのむか、担当を引き継いでください。",
        RefusalCode.SosReceiverMissing => "SOSを受ける人を決めてください。",
        RefusalCode.BondMissing => "つながっている人（絆B）がまだ書かれていません。だれとつながっているかを書いてください。",
        RefusalCode.RhythmMissing => "連絡のリズムを決めてください。",
        RefusalCode.OpenThingsNotSeen => "まだ続いていることがあります。見てから進んでください。",
        RefusalCode.NotWatching => "見守りのステップではありません。",
        RefusalCode.NotesStayInTheMeeting => "この会議で話したことは会議の外に書けません。結果だけを選んでください。",
        _ => throw new System.Diagnostics.UnreachableException(code.ToString()),
    };
}
