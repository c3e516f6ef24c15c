using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;

namespace Bansou.Flow.E2E.Tests.Scenarios;

/// <summary>
/// S-01 (domain/04) lived through the screens of a small town: a notice without a name, an answer under the door, a 支援会議 that nobody else reads,
/// one もどし because of a word, つなぎ直し with what he likes, and neighbours who watch over.
/// </summary>
[Collection(DeskCollection.Name)]
public sealed class TadashiTests
{
    private const string Counselor = "sato";
    private const string Visit = "声かけ・訪問（同じ顔）";
    private const string Connect = "つなぎ（複数可）";
    private const string Review = "3か月のふり返り";

    [BrowserFact]
    public Task S_01_begins_with_a_notice_is_taken_back_once_and_goes_on_with_what_he_likes() => Story.LiveAsync("umikaze", LiveAsync);

    private static async Task LiveAsync(Story story)
    {
        var tadashi = await NoticedAsync(story);
        await story.OnDayAsync(14);
        await MeetingBehindClosedDoorsAsync(story, tadashi);
        await story.OnDayAsync(21);
        await DentistAsync(story, tadashi);
        await story.OnDayAsync(49);
        await AWordThatHurtsAsync(story, tadashi);
        await story.OnDayAsync(91);
        await ShogiAsync(story, tadashi);
        await story.OnDayAsync(273);
        await NeighboursAsync(story, tadashi);
    }

    /// <summary>D+0: a care manager writes what she noticed; the counsellor visits, and is answered by a slip under the door.</summary>
    private static async Task<string> NoticedAsync(Story story)
    {
        var tadashi = await (await story.AsAsync("kurata")).NoticeAsync("請求書が束のまま。息子さんの姿を見ない（架空）");
        await (await story.AsAsync("namiki")).HandOverAsync(tadashi, "佐藤ミナト", "いつもの顔の佐藤が持つ。");
        var sato = await story.AsAsync(Counselor);
        await sato.FinishAsync(tadashi, "気づき・立ち話", "会いに行く", "責めずに、会いに行く。");
        await sato.FinishAsync(tadashi, Visit, "会えず", "ドアの前へ手紙を置いた。");
        await story.OnDayAsync(9);
        sato = await story.AsAsync(Counselor);
        await sato.FinishAsync(tadashi, Visit, "話せた", "手紙で話せた。声はまだ。");
        await sato.SayPresentingIssueAsync(tadashi, "歯が痛い");
        await sato.PromiseAsync(tadashi, "次に会う約束をする", "R8.4.23");
        await sato.FinishAsync(tadashi, "受け止め・相談受付", "続ける", "仕事の話はしない。");
        await sato.FinishAsync(tadashi, "だれに、何を話してよいか", "いまは話さないでほしい", "名前を伏せて見立てへ。");
        return tadashi;
    }

    /// <summary>Without consent only how to meet is talked of, under the pledge; the counsellor who is no member never reads it (HR-12).</summary>
    private static async Task MeetingBehindClosedDoorsAsync(Story story, string tadashi)
    {
        const string kept = "（架空）席で聴いたことは、ここに置いて帰る";
        await (await story.AsAsync(Counselor)).FinishAsync(tadashi, "かかりつけ見立て（2人で）", "同意とれない", "会い方だけを、守られた席で相談する。");
        var okita = await story.AsAsync("okita");
        var meeting = await okita.ConferClosedAsync(tadashi, "支援会議（同意なし・非公開部）", "R8.4.20", "だれが、どう会うか", kept, "会い方決まる");
        await okita.FinishAsync(tadashi, "支援会議（同意なし・非公開部）", "会い方決まる");
        await (await story.AsAsync("uozumi")).NeverReadsAsync(tadashi, meeting, kept);
    }

    /// <summary>What he agrees to is his teeth only; then a plan in his words and a dentist who comes to the house.</summary>
    private static async Task DentistAsync(Story story, string tadashi)
    {
        var sato = await story.AsAsync(Counselor);
        await sato.FinishAsync(tadashi, Visit, "話せた", "ドア越しに五分。「往診なら」。");
        await sato.FinishAsync(tadashi, "受け止め・相談受付", "続ける");
        await sato.FinishAsync(tadashi, "だれに、何を話してよいか", "ここまでなら", "歯のことだけ、診療所に話してよい。", anyway: true);
        await sato.FinishAsync(tadashi, "かかりつけ見立て（2人で）", "単独");
        await sato.DraftPlanAsync(tadashi);
        await sato.SayAsync("私は、歯を治して、将棋を指したい");
        await sato.AgreeAsync("それでいい");
        await sato.SettlePlanAsync();
        await sato.FinishAsync(tadashi, "私のプラン＋8分野", "なし");
        var dentist = await sato.OpenReferralAsync(tadashi, Connect, "痛くない歯", "海風診療所 外来", "話しかけずに始めてほしい", "三年前から歯が痛い。往診なら会える");
        await sato.ConsentAsync(tadashi, dentist, "健康");
        await sato.MoveAsync(tadashi, dentist, "送付");
        await (await story.AsAsync("shirai")).AnswerAsync("海風診療所", "受け入れます", "往診の日を三つ");
        await sato.MoveAsync(tadashi, dentist, "到達", "往診で一本。帰りに小さく会釈した");
        await sato.CheckAsync(tadashi, "海風診療所", "よい", "痛くない");
    }

    /// <summary>A letter with a word for him; he wants back, and nobody has to approve it (HR-4).</summary>
    private static async Task AWordThatHurtsAsync(Story story, string tadashi)
    {
        var sato = await story.AsAsync(Counselor);
        var office = await sato.OpenReferralAsync(tadashi, Connect, Day, "県 南部福祉事務所 障害の相談", "名前だけの話で終わりたい", "使えるものを聴いてみたい");
        await sato.ConsentAsync(tadashi, office, "健康");
        await sato.MoveAsync(tadashi, office, "送付");
        await sato.MoveAsync(tadashi, office, "到達", "窓口で二十分。疲れて帰った");
        await story.OnDayAsync(63);
        sato = await story.AsAsync(Counselor);
        await sato.ReturnAsync(tadashi, "県 南部福祉事務所", "合わなかった", "将棋のことならする");
        await sato.AnswerReturnAsync(tadashi, "県 南部福祉事務所", "つなぎ直し", "窓口を責めず、言葉をなおしてもらう。");
    }

    /// <summary>つなぎ直し: a seat in a shogi club that wants no papers.</summary>
    private static async Task ShogiAsync(Story story, string tadashi)
    {
        var sato = await story.AsAsync(Counselor);
        var shogi = await sato.OpenReferralAsync(tadashi, Connect, Day, "ネット将棋の会 なみのり", "三段ということにしておく", "将棋が好き。夜の対局に入れてほしい");
        await sato.ConsentAsync(tadashi, shogi);
        await sato.MoveAsync(tadashi, shogi, "送付");
        await (await story.AsAsync("hayama")).AnswerAsync("ネット将棋の会 なみのり", "受け入れます", "席がひとつ空いている");
        await sato.MoveAsync(tadashi, shogi, "到達", "初対局。三十手で負けて、もう一局");
        await sato.CheckAsync(tadashi, "ネット将棋の会 なみのり", "よい", "負けても次がある");
        await sato.SeesAsync(tadashi, "つなぎ直し");
        await sato.FinishAsync(tadashi, Connect, "到達", "いま始めるものはここまで。");
    }

    /// <summary>His mother moves away, and it does not end: somebody to write to, and neighbours who watch over.</summary>
    private static async Task NeighboursAsync(Story story, string tadashi)
    {
        var sato = await story.AsAsync(Counselor);
        await sato.FinishAsync(tadashi, Review, "地域へ", "お母さんの引っ越しで終わりにしない。");
        await sato.TieAsync(tadashi, "葉山リク", "絆B", "負けた日も、次の席を空けてくれる人");
        await sato.NameSosReceiverAsync(tadashi, "葉山リク", "対局の画面に一行");
        await sato.TellWayBackAsync(tadashi, "いつでも、佐藤へ");
        await sato.FinishAsync(tadashi, "絆A→B（店・船着場・組）", "受け手決まる", "声をかける人が二人いる。");
        await sato.StartWatchAsync(tadashi);
        await (await story.AsAsync("namiki")).SeesAsync(tadashi, "見守り");
    }

    private const string Day = "昼に起きている理由がひとつ";
}
