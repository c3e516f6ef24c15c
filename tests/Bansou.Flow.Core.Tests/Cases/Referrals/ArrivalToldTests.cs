using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Referrals;

namespace Bansou.Flow.Core.Tests.Cases.Referrals;

/// <summary>到達確認 (F14): on which day they met, how, and how the person was; the clocks of settling in begin on that day (CS-8).</summary>
public class ArrivalToldTests
{
    private const string Sketch = """
        A Referral arrived
        K ReceiverCheck good concern {"rhythm":{"days":[7,30,90],"stagnationDays":180}}
        P Replan goOn
        A:arrived -> K
        K:good -> P
        K:concern -> K
        """;

    private static readonly ReferralId R1 = new("r1");

    private static CasePlay Sent() => CasePlay.Of(Sketch).Send("A", "r1").Days(20);

    private static DateOnly Day(CasePlay play, int ago = 0) => OfficeTime.DateOf(play.Now).AddDays(-ago);

    private static CaseCommand Arrive(DateOnly? on, string? how = null, string? state = null) =>
        new CaseCommand.MoveReferral(R1, ReferralStage.Arrived, Hearing: true, ArrivedOn: on, ArrivedHow: how, PersonsState: state);

    private static ReferralState Referral(CasePlay play) => play.Active.Referrals.Find(R1)!;

    [Fact]
    public void The_clocks_begin_on_the_day_on_which_they_met()
    {
        var play = Sent();
        play.Do(Arrive(Day(play, ago: 3), "いっしょに行った（架空）", "少し笑った（架空）")).IsAt("A", "K/r1").FoldsAgain();

        OfficeTime.DateOf(Referral(play).ArrivedAt!.Value).ShouldBe(Day(play, ago: 3));
        OfficeTime.DateOf(Referral(play).NextCheckAt!.Value).ShouldBe(Day(play).AddDays(4));
        play.Journal.OfType<CaseEvent.ArrivalTold>().ShouldHaveSingleItem().PersonsState.ShouldBe("少し笑った（架空）");
    }

    [Fact]
    public void Whoever_tells_it_later_than_the_first_check_is_asked_to_look_today_and_then_the_rhythm_goes_on()
    {
        var play = Sent();
        play.Do(Arrive(Day(play, ago: 12)));

        OfficeTime.DateOf(Referral(play).NextCheckAt!.Value).ShouldBe(Day(play));
        play.Do(new CaseCommand.CheckReceiver(R1, "good"));
        OfficeTime.DateOf(Referral(play).NextCheckAt!.Value).ShouldBe(Day(play, ago: 12).AddDays(30));
    }

    [Fact]
    public void Without_a_day_it_was_today()
    {
        var play = Sent();
        play.Do(Arrive(null, state: "ほっとしていた（架空）"));

        Referral(play).ArrivedAt.ShouldBe(play.Now);
        play.Journal.OfType<CaseEvent.ArrivalTold>().ShouldHaveSingleItem().On.ShouldBe(Day(play));
    }

    [Fact]
    public void Whoever_went_along_writes_no_hearsay_and_whoever_did_not_says_from_whom_CS_10()
    {
        var seen = new CaseCommand.MoveReferral(R1, ReferralStage.Arrived, ArrivedHow: "いっしょに行った（架空）");
        Sent().Refuses(seen with { ArrivedHow = null }, RefusalCode.ReferralNotYours).Do(seen)
            .Journal.OfType<CaseEvent.ReferralMoved>().Last().Hearing.ShouldBeFalse();
    }

    [Fact]
    public void A_day_that_has_not_come_is_refused()
    {
        var play = Sent();
        play.Refuses(Arrive(Day(play, ago: -1)), RefusalCode.ArrivalInFuture);
    }
}
