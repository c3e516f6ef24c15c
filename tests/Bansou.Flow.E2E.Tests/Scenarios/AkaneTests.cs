using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;

namespace Bansou.Flow.E2E.Tests.Scenarios;

/// <summary>
/// S-08 (domain/04) lived through the screens: all nine stations in her own order, one もどし, one つなぎ直し, a conference, two plans, bonds and 見守り;
/// by the counsellor, the chief, the head of the center and the receivers, each at their own window.
/// </summary>
[Collection(DeskCollection.Name)]
public sealed class AkaneTests
{
    private const string Next = "次の行き先";
    private const string Counselor = "mizuno";
    private const string Work = "自分の波に合う働き方";

    [BrowserFact]
    public Task S_08_goes_through_nine_stations_comes_back_once_and_is_watched_over() => Story.LiveAsync("standard", LiveAsync);

    private static async Task LiveAsync(Story story)
    {
        var akane = await ReceivedAsync(story);
        await story.OnDayAsync(7);
        await HospitalAndHomeAsync(story, akane);
        await story.OnDayAsync(60);
        await HandbookAndWelfareAsync(story, akane);
        await story.OnDayAsync(121);
        await WorkThatDoesNotFitAsync(story, akane);
        await story.OnDayAsync(149);
        await ConnectedAnewAsync(story, akane);
        await story.OnDayAsync(195);
        await CommunityAsync(story, akane);
    }

    /// <summary>D+0: somebody comes; what she says, what she agrees to, what she needs, and a first plan in her words.</summary>
    private static async Task<string> ReceivedAsync(Story story)
    {
        var mizuno = await story.AsAsync(Counselor);
        var akane = await mizuno.ReceiveAsync("会社を辞めたくない", "架空 北里アカネ", "キタザトアカネ");
        await mizuno.FinishAsync(akane, "相談受付・受け止め", "続ける");
        await mizuno.FinishAsync(akane, "同意（だれに、何を、いつまで）", "一部同意する", "お母さんと会社のます目は、空けたまま。", anyway: true);
        await mizuno.FinishAsync(akane, "アセスメント", "見立てへ", "二回に分けて聴いた。");
        await (await story.AsAsync("kudo")).FinishAsync(akane, "見立て（スクリーニング）", "いくつかの機関で");
        await mizuno.DraftPlanAsync(akane);
        await mizuno.SayAsync("私は、会社を辞めたくない");
        await mizuno.GoalAsync("生活", "3か月", "私は、お母さんと離れて、ひとりで眠ってみる");
        await mizuno.AgreeAsync("この順番なら");
        await mizuno.SettlePlanAsync();
        await mizuno.FinishAsync(akane, "サポートプラン・私のプラン", "公費なし", "仕事と手帳のます目は、空けたままにした。");
        return akane;
    }

    /// <summary>病院 and 居宅: nothing leaves without her consent; the hospital answers from its own window, the home by telephone.</summary>
    private static async Task HospitalAndHomeAsync(Story story, string akane)
    {
        var mizuno = await story.AsAsync(Counselor);
        await mizuno.FinishAsync(akane, Next, "病院へ");
        var hospital = await mizuno.OpenReferralAsync(akane, "病院", "眠れる薬と、調子の波を書きとめる手だて", "みなみ総合病院", "薬で別人になりたくない", "入院中。退院後の通院と暮らしをいっしょに考えたい");
        await mizuno.CannotMoveAsync(akane, hospital, "送付", "ご本人の同意がまだありません");
        await mizuno.ConsentAsync(akane, hospital, "健康");
        await mizuno.MoveAsync(akane, hospital, "送付");
        await (await story.AsAsync("tamura")).AnswerAsync("みなみ総合病院", "受け入れます", "本人と三人で会った");
        await mizuno.MoveAsync(akane, hospital, "到達", "ベッドのそばで、三人で会った");
        await mizuno.FinishAsync(akane, "病院", "つながった", "病院のことはここまで。");
        await mizuno.CheckAsync(akane, "みなみ総合病院", "よい", "主治医はちゃんと名前で呼んでくれる");
        await mizuno.FinishAsync(akane, Next, "居宅へ", "病院から福祉ではなく、先に住まいへ行くと本人が選んだ。");
        var home = await mizuno.OpenReferralAsync(akane, "居宅", "お母さんと少し離れて眠れる部屋", "グループホーム あかり 体験の部屋", "やめたくなったらやめてよい部屋がいい", "グループホームの体験。夜がいちばん不安");
        await mizuno.ConsentAsync(akane, home, "健康");
        await mizuno.MoveAsync(akane, home, "送付");
        await mizuno.MoveAsync(akane, home, "受入", "電話で: 体験の部屋を用意した");
        await mizuno.MoveAsync(akane, home, "到達", "荷物ひとつで入った");
        await mizuno.FinishAsync(akane, "居宅", "つながった");
        await mizuno.CheckAsync(akane, "グループホーム あかり", "よい", "思ったより眠れる");
    }

    /// <summary>手帳 and 福祉: she declines the handbook once and takes it when she chooses; the welfare office answers from its own window.</summary>
    private static async Task HandbookAndWelfareAsync(Story story, string akane)
    {
        const string chooses = "手帳を持つか持たないかを、自分で決めること";
        var mizuno = await story.AsAsync(Counselor);
        await mizuno.FinishAsync(akane, Next, "手帳へ", "読むだけでよい、と約束する。");
        var read = await mizuno.OpenReferralAsync(akane, "手帳", chooses, "自立支援医療・手帳の窓口", "終わりの印にしたくない", "説明だけを聴きたい");
        await mizuno.MoveAsync(akane, read, "本人辞退", "読んだ。いまは出さない");
        await mizuno.FinishAsync(akane, "手帳", "ご本人がいまは行かない", "選ぶまで待つ。");
        await mizuno.FinishAsync(akane, Next, "手帳へ", "本人から言い出した。");
        var chosen = await mizuno.OpenReferralAsync(akane, "手帳", chooses, "自立支援医療・手帳の窓口", "道具として持っておく", "申請を、自分のペースで");
        await mizuno.ConsentAsync(akane, chosen, "健康");
        await mizuno.MoveAsync(akane, chosen, "送付");
        await mizuno.MoveAsync(akane, chosen, "到達", "窓口で、いっしょに書いた");
        await mizuno.FinishAsync(akane, "手帳", "つながった");
        await mizuno.CheckAsync(akane, "標準市 福祉総合課", "よい", "紙は自分で出した");

        await mizuno.FinishAsync(akane, Next, "福祉へ");
        var welfare = await mizuno.OpenReferralAsync(akane, "福祉", "休んでいるあいだのお金", "福祉事務所 相談窓口", "先の数字が見えると眠れる", "傷病手当と自立支援医療の手続きをいっしょに");
        await mizuno.ConsentAsync(akane, welfare, "お金");
        await mizuno.MoveAsync(akane, welfare, "送付");
        await (await story.AsAsync("kuroda")).AnswerAsync("標準市福祉事務所", "受け入れます", "予定表をいっしょに作る");
        await mizuno.MoveAsync(akane, welfare, "到達", "窓口で二十分");
        await mizuno.FinishAsync(akane, "福祉", "つながった");
        await mizuno.CheckAsync(akane, "標準市福祉事務所", "よい", "支払いの予定表ができた");
    }

    /// <summary>ハローワーク, and back: もどし from the receiver's own window, in three actions and with nobody's approval (HR-4); nobody is left without a holder.</summary>
    private static async Task WorkThatDoesNotFitAsync(Story story, string akane)
    {
        var mizuno = await story.AsAsync(Counselor);
        await mizuno.FinishAsync(akane, Next, "ハローワークへ");
        var work = await mizuno.OpenReferralAsync(akane, "ハローワーク", Work, "ハローワーク標準 専門援助の窓口", "早く戻りたい", "専門援助の窓口で、短い時間の働き方を相談したい");
        await mizuno.ConsentAsync(akane, work, "仕事");
        await mizuno.MoveAsync(akane, work, "送付");
        await (await story.AsAsync("fujino")).AnswerAsync("ハローワーク標準", "受け入れます", "専門援助の窓口で会う");
        await mizuno.MoveAsync(akane, work, "到達", "専門援助の窓口で会った");
        await mizuno.FinishAsync(akane, "ハローワーク", "つながった");
        await mizuno.CheckAsync(akane, "ハローワーク標準", "気になる", "いまなら何でもできる");

        await story.OnDayAsync(141);
        await (await story.AsAsync("fujino")).ReturnAsync(akane, null, "合わなかった", "辞めたくない。でも、いまは起きられない");
        mizuno = await story.AsAsync(Counselor);
        await mizuno.SeesAsync(akane, "もどってきた");
        await mizuno.AnswerReturnAsync(akane, "ハローワーク標準", "つなぎ直し", "仕事をあきらめるのではなく、別の入口からつなぎ直す。");
    }

    /// <summary>A conference with her, a replan in her words, and 就労訓練 as つなぎ直し of what came back; then back at her own desk.</summary>
    private static async Task ConnectedAnewAsync(Story story, string akane)
    {
        var mizuno = await story.AsAsync(Counselor);
        await mizuno.FinishAsync(akane, Next, "会議でいっしょに考える", "会社とは、本人の選んだ一枚だけで話す。");
        await mizuno.ConferAsync(
            akane, "R8.9.2", "仕事への別の入口", "一般の求人。三日で眠れなくなった", "毎朝、短い文字であいさつする",
            "休職の決まりを確かめ、復職のための訓練から始める", "役割が決まった", "会社の休職の決まりを確かめる", "水野アツコ", "R8.9.10");
        await mizuno.SeesAsync(akane, "会社の休職の決まりを確かめる");
        await mizuno.FinishAsync(akane, "総合的ケースカンファレンス", "役割が決まった", "復職のための訓練から始める。");
        await ReplanAsync(mizuno, akane);
        await mizuno.FinishAsync(akane, Next, "就労訓練へ", "つなぎ直しの行き先は、就労訓練。");
        var training = await mizuno.OpenReferralAsync(akane, "就労訓練", Work, "復職支援センター ひろば", "戻る練習をしたい", "復職プログラム。週二日、二時間から");
        await mizuno.ConsentAsync(akane, training, "健康", "仕事");
        await mizuno.MoveAsync(akane, training, "送付");
        await (await story.AsAsync("hotta")).AnswerAsync("復職支援センター ひろば", "受け入れます", "眠れなかった日は休んでよい");
        await mizuno.MoveAsync(akane, training, "到達", "初日は一時間。帰りに笑っていた");
        await mizuno.FinishAsync(akane, "就労訓練", "つながった");
        await mizuno.CheckAsync(akane, "復職支援センター ひろば", "よい", "休んでも席があった");
        await mizuno.SeesAsync(akane, "つなぎ直し");

        await mizuno.FinishAsync(akane, Next, "就労へ", "会社と、四時間の復職の話を始める。");
        var desk = await mizuno.OpenReferralAsync(akane, "就労", Work, "さくら印刷", "同じ机に戻りたい", "一日四時間からの復職。印刷の検品");
        await mizuno.ConsentAsync(akane, desk, "仕事");
        await mizuno.MoveAsync(akane, desk, "送付");
        await (await story.AsAsync("asai")).AnswerAsync("さくら印刷株式会社", "受け入れます", "四時間で机を用意する");
        await mizuno.MoveAsync(akane, desk, "到達", "四時間で復職。初日");
        await mizuno.FinishAsync(akane, "就労", "つながった");
        await mizuno.CheckAsync(akane, "さくら印刷株式会社", "よい", "机がそのままだった");
    }

    private static async Task ReplanAsync(Worker mizuno, string akane)
    {
        await mizuno.FinishAsync(akane, Next, "計画を変える", "支える側が、どこで早すぎたかを見る。");
        await mizuno.DraftPlanAsync(akane, replanBecause: "もどしがあった");
        await mizuno.SayAsync("私は、大きな返事をする前に、一晩おく");
        await mizuno.AgreeAsync("一晩おいてから、書いた");
        await mizuno.SettlePlanAsync();
        await mizuno.FinishAsync(akane, "サポートプラン・私のプラン", "公費なし", "戻る道をのばす計画。");
    }

    /// <summary>地域資源, 絆B and 絆C, who receives an SOS, and 見守り with everything that HR-6 asks; then a word from those who watch.</summary>
    private static async Task CommunityAsync(Story story, string akane)
    {
        var mizuno = await story.AsAsync(Counselor);
        await mizuno.FinishAsync(akane, Next, "地域資源へ", "職場だけを居場所にしない。");
        var peers = await mizuno.OpenReferralAsync(akane, "地域資源", "会社と病院のほかに、話せる場", "ピアの会 こもれび", "笹木さんの横に座る", "ピアの会に、まず一度だけ");
        await mizuno.ConsentAsync(akane, peers);
        await mizuno.MoveAsync(akane, peers, "送付");
        await (await story.AsAsync("sasaki")).AnswerAsync("ピアの会 こもれび", "受け入れます", "隣の席を空けておく");
        await mizuno.MoveAsync(akane, peers, "到達", "隣に座って、最後に一言");
        await mizuno.FinishAsync(akane, "地域資源", "つながった");
        await mizuno.CheckAsync(akane, "ピアの会 こもれび", "よい", "ここでは病名が自己紹介にならない");

        await story.OnDayAsync(265);
        mizuno = await story.AsAsync(Counselor);
        await mizuno.FinishAsync(akane, Next, "地域へ引き継ぐ", "いま気にかけてくれる人が、もうまわりにいる。");
        await mizuno.TieAsync(akane, "笹木アオイ", "絆B", "眠れた朝にも電話する");
        await mizuno.TieAsync(akane, "ピアの会 こもれび", "絆C", "待ってもらった人が、待つ人になった");
        await mizuno.NameSosReceiverAsync(akane, "笹木アオイ", "電話。23時まで。出られない夜は水野へ");
        await mizuno.TellWayBackAsync(akane, "いつでも、センターの水野へ");
        await mizuno.FinishAsync(akane, "絆A→Bの引継ぎ", "受け手が決まった", "笹木さんが引き受けた。断ってもよいと伝えた上で。");
        await mizuno.StartWatchAsync(akane);

        await story.OnDayAsync(309);
        await (await story.AsAsync(Counselor)).WriteNewsAsync(akane, "「今日は寝ます」と短い電話。それで足りた");
        await (await story.AsAsync("kudo")).SeesStationsAsync(akane, "相談", "病院", "福祉", "居宅", "手帳", "ハローワーク", "就労訓練", "就労", "地域資源");
    }
}
