using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Needs;

namespace Bansou.Flow.Core.Tests.Cases.Needs;

/// <summary>A need is in the person's words: they may be said better, and nothing that was written is gone.</summary>
public class NeedWordsTests
{
    private static CasePlay Heard() => CasePlay.Of("A Talk met", "A");

    [Fact]
    public void A_need_is_put_in_other_words_and_keeps_its_place_and_its_history()
    {
        var better = new CaseCommand.RewordNeed(CasePlay.Need, "鍵のかかる部屋", "話せる人");

        var play = Heard().Do(better);

        play.Last.ShouldBe([new CaseEvent.NeedReworded(CasePlay.Need, "鍵のかかる部屋", "話せる人")]);
        play.Active.Needs.All.ShouldBe([new Need(CasePlay.Need, "鍵のかかる部屋", "話せる人")]);
        play.Journal.OfType<CaseEvent.NeedRecorded>().Single().What.ShouldBe("住まい");
        play.Decide(better).ShouldBe(Decision.NothingToDo);
    }

    [Fact]
    public void What_cannot_be_reworded_is_told_all_at_once() => Heard()
        .Refuses(new CaseCommand.RewordNeed(new NeedId("nobody"), "x"), RefusalCode.NeedUnknown)
        .Refuses(new CaseCommand.RewordNeed(CasePlay.Need, " ", ""), RefusalCode.NeedEmpty)
        .Do(new CaseCommand.CloseNeed(CasePlay.Need, NeedOutcome.Solved))
        .Refuses(new CaseCommand.RewordNeed(CasePlay.Need), RefusalCode.NeedClosed, RefusalCode.NeedEmpty);
}
