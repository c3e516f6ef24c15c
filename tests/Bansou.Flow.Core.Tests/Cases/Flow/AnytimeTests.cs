using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Referrals;

namespace Bansou.Flow.Core.Tests.Cases.Flow;

/// <summary>CS-6: entries that can be raised at any moment; an interruption owns what it paused and loses nothing.</summary>
public class AnytimeTests
{
    private const string Sketch = """
        A Talk met
        B Task done
        C Task done
        R Referral arrived
        K ReceiverCheck good problem
        M Return reconnect
        U Anytime resume move {"anytime":{"entry":"urgent","interrupting":true}}
        S Anytime resume {"anytime":{"entry":"helpers","interrupting":false}}
        E Task done
        A:met -> B
        A:met -> C
        B:done -> R
        R:arrived -> K
        K:problem ~> M
        M:reconnect -> R
        U:move -> E
        """;

    private static CasePlay Running() => CasePlay.Of(Sketch).Complete("A", "met");

    private static CaseCommand Raise(string entry) => new CaseCommand.RaiseAnytime(entry, "理由");

    [Fact]
    public void An_interruption_pauses_what_runs_and_resume_brings_it_back() =>
        Running().Do(Raise("urgent")).IsAt("[B]", "[C]", "U").Complete("U", "resume").IsAt("B", "C");

    [Fact]
    public void An_entry_beside_pauses_nothing() => Running().Do(Raise("helpers")).IsAt("B", "C", "S").Complete("S", "resume").IsAt("B", "C");

    [Fact]
    public void A_paused_step_says_that_it_is_paused() =>
        Running().Do(Raise("urgent")).Refuses(new CaseCommand.CompleteStep(new StepId("B"), "done"), RefusalCode.StepPaused);

    [Fact]
    public void Raising_an_open_entry_adds_a_reason_and_pauses_nothing_more()
    {
        var play = Running().Do(Raise("urgent")).Do(Raise("urgent")).IsAt("[B]", "[C]", "U");
        play.Active.Tokens.Open.Single(open => open.Step.Value == "U").Causes.Length.ShouldBe(2);
    }

    [Fact]
    public void Any_other_outcome_asks_token_by_token()
    {
        var move = new CaseCommand.CompleteStep(new StepId("U"), "move");
        Running().Do(Raise("urgent"))
            .Refuses(move, RefusalCode.DispositionMissing, RefusalCode.DispositionMissing)
            .Do(move with { Dispositions = [new Disposition(new StepId("B"), true), new Disposition(new StepId("C"), false)] })
            .IsAt("B", "E");
    }

    [Fact]
    public void Interruptions_nest_and_each_brings_back_its_own() =>
        Running().Do(Raise("urgent")).Do(Raise("stop")).IsAt("[B]", "[C]", "[U]", "@stop")
            .Complete("@stop", "resume").IsAt("[B]", "[C]", "U").Complete("U", "resume").IsAt("B", "C");

    [Fact]
    public void Arriving_at_a_paused_step_revives_it() =>
        CasePlay.Of("""
            A Talk met
            B Task done
            C Task done
            U Anytime resume go {"anytime":{"entry":"urgent","interrupting":true}}
            A:met -> B
            A:met -> C
            U:go -> B
            """).Complete("A", "met").Do(Raise("urgent"))
            .Do(new CaseCommand.CompleteStep(new StepId("U"), "go", Dispositions: [new(new StepId("B"), false), new(new StepId("C"), true)]))
            .IsAt("B", "C");

    [Fact]
    public void Something_beside_an_interruption_that_leads_to_a_paused_step_revives_it()
    {
        var play = CasePlay.Of("""
            A Talk met
            B Task done
            S Anytime resume go {"anytime":{"entry":"helpers","interrupting":false}}
            A:met -> B
            S:go -> B
            """).Complete("A", "met").Do(Raise("stop")).Do(Raise("helpers")).IsAt("[B]", "@stop", "S");
        play.Complete("S", "go").IsAt("B", "@stop").Complete("@stop", "resume").IsAt("B");
    }

    [Fact]
    public void A_referral_that_arrived_while_it_was_paused_goes_on_when_it_is_resumed() =>
        Running().Complete("C", "done").Complete("B", "done").Send("R", "r1").Complete("R", "done")
            .Do(Raise("urgent")).Move("r1", ReferralStage.Arrived).IsAt("[R/r1]", "[@next]", "U")
            .Complete("U", "resume").IsAt("K/r1", "@next");

    [Fact]
    public void A_referral_whose_wait_was_consumed_still_goes_on_by_its_answer()
    {
        var play = Running().Complete("C", "done").Complete("B", "done").Send("R", "r1").Complete("R", "done").Do(Raise("urgent"));
        play.Do(new CaseCommand.CompleteStep(new StepId("U"), "move", Dispositions: [new(new StepId("R"), false, new ReferralId("r1")), new(new StepId("@next"), false)]))
            .IsAt("E").Move("r1", ReferralStage.Arrived).IsAt("E", "K/r1");
    }

    [Fact]
    public void A_return_during_an_interruption_consumes_only_that_referrals_tokens() =>
        Running().Complete("B", "done").Send("R", "r1").Complete("R", "done").Do(Raise("urgent")).IsAt("[C]", "[R/r1]", "U")
            .Return("r1").IsAt("[C]", "M/r1", "U").Complete("U", "resume").IsAt("C", "M/r1");

    [Fact]
    public void Cancelling_an_interruption_loses_nothing() =>
        Running().Do(Raise("urgent")).Do(new CaseCommand.CancelStep(new StepId("U"), "まちがい")).IsAt("B", "C");

    [Theory]
    [InlineData("stop")]
    [InlineData("disaster")]
    [InlineData("handover")]
    public void A_flow_without_an_entry_gets_the_engines_own_step(string entry)
    {
        var play = Running().Do(Raise(entry));
        play.Active.Tokens.Open.ShouldContain(open => open.Step.Value == "@" + entry);
    }

    [Fact]
    public void Stop_succeeds_in_every_situation() =>
        Running().Do(Raise("stop")).Do(Raise("urgent")).Do(Raise("stop")).Complete("U", "resume").Do(Raise("stop")).Complete("@stop", "resume").IsAt("B", "C");

    [Fact]
    public void A_built_in_step_may_go_on_at_any_step() =>
        Running().Do(Raise("disaster")).Do(new CaseCommand.ChooseNextStep(new StepId("@disaster"), new StepId("E"), "避難先が決まった")).IsAt("B", "C", "E");

    [Fact]
    public void An_unknown_entry_is_refused() => Running().Refuses(Raise("nonsense"), RefusalCode.EntryUnknown);
}
