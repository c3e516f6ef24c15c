using System.Collections.Immutable;

namespace Bansou.Flow.Core.Cases.Referrals;

/// <summary>受け皿チェックの十の問い (F16): stable names for <see cref="CaseCommand.CheckReceiver.Answers"/>, and their words.</summary>
public static class ReceiverCheckItems
{
    public static readonly ImmutableArray<CheckItem> All =
    [
        new("agreed", "本人が納得して入った", "The person agrees to being there"),
        new("papers", "説明と契約書を本人が持っている", "The person holds the explanation and the contract"),
        new("money", "費用が見合い、通帳・印鑑・手帳を取り上げられていない", "The cost is fair; bank book, seal and handbook are not taken away"),
        new("freedom", "外出・面会・通信が自由にできる", "Free to go out, to have visitors, to write and telephone"),
        new("living", "医療・食事・暖房が足りている", "Enough medical care, food and warmth"),
        new("labour", "働くことの強制や天引きがない", "No forced work, nothing taken off the pay"),
        new("complaints", "苦情を言える相手がいる", "There is somebody to complain to"),
        new("reachable", "つなぎ元に連絡がつく", "The sender can be reached"),
        new("expression", "本人の表情・言葉の変化", "Changes in the person's face and words"),
        new("nextStage", "次の段階の見通し", "What may come next"),
    ];

    /// <summary>Never a number: good, concern, problem, unknown.</summary>
    public static string AnswerWord(string answer) => answer switch
    {
        "good" => "よい",
        "concern" => "気になる",
        "problem" => "問題あり",
        "unknown" => "未確認",
        _ => answer,
    };
}

/// <summary>受け皿チェックの問い.</summary>
public sealed record CheckItem(string Name, string Words, string English);
