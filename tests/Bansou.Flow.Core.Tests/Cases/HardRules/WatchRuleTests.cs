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
}
