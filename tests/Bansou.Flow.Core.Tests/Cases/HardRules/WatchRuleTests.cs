using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Cases.Watching;

namespace Bansou.Flow.Core.Tests.Cases.HardRules;

/// <summary>HR-6 and CS-12: no move to 見守り without a named SOS receiver and a living bond; every later arrival and every もどし sets it back.</summary>
public class WatchRuleTests
{
    private const string Sketch = """
        A Talk met
        W Watch reEntry helper {"rhythm":{"days":[30],"repeat":true}}
        R Referral arrived
        B Bond found {"bond":"B"}
        A:met -> W
        A:met -> R
        W:reEntry -> A
        W:helper -> B
        B:found -> W
        """;

    private static readonly CaseCommand.StartWatch Start = new(new StepId("W"), "隣の店主（架空）", SeenOpen: true);

    private static CasePlay Prepared() => CasePlay.Of(Sketch).Complete("A", "met").Watches<WatchState.Preparing>();

    [Fact]
    public void Arriving_at_a_watch_only_prepares_it() => Prepared().IsAt("W", "R");

    [Fact]
    public void Without_an_sos_receiver_and_a_bond_it_does_not_begin() =>
        Prepared().Refuses(Start with { SosReceiver = " " }, RefusalCode.SosReceiverMissing, RefusalCode.BondMissing);

    [Fact]
    public void What_is_still_open_is_shown_first() =>
        Prepared().Refuses(Start with { SeenOpen = false }, RefusalCode.BondMissing, RefusalCode.OpenThingsNotSeen);

    [Fact]
    public void While_it_is_prepared_the_step_keeps_its_clock_and_the_lead() =>
        Prepared().Active.Tokens.Open.Single(open => open.Step.Value == "W").DueAt.ShouldNotBeNull();

    [Fact]
    public void Re_entry_takes_the_drawn_way_back() =>
        Prepared().Do(new CaseCommand.RaiseAnytime("reEntry", "電話があった")).IsAt("A", "R").Watches<WatchState.NotWatching>();

    private static CasePlay Watching() => Prepared()
        .Do(new CaseCommand.TieBond(new BondId("b"), Core.Definitions.Steps.BondKind.B, "隣の店主（架空）")).Do(Start).Watches<WatchState.Watching>();

    private static double DaysToNextContact(CasePlay play)
    {
        var watching = play.Active.Watch.ShouldBeOfType<WatchState.Watching>();
        return (watching.NextContact - watching.Since).TotalDays;
    }

    [Fact]
    public void With_all_three_it_begins_and_the_rhythm_runs()
    {
        DaysToNextContact(Watching()).ShouldBe(30);
        DaysToNextContact(Watching().Wait(400)).ShouldBeGreaterThan(400);
    }

    [Theory]
    [InlineData(28, 60)]
    [InlineData(5, 30)]
    [InlineData(31, 60)]
    public void A_contact_a_little_early_counts_for_its_date_and_one_in_between_puts_nothing_off(double day, double next) =>
        DaysToNextContact(Watching().Days(day).Do(new CaseCommand.RecordWatchContact(new StepId("W"), "元気だった"))).ShouldBe(next);

    [Fact]
    public void A_later_return_sets_it_back()
    {
        var play = Watching().Send("R", "r1").Complete("R", "done");
        play.Return("r1").Watches<WatchState.Preparing>();
    }
}
