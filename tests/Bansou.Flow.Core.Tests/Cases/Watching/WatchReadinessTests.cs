using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Memories;
using Bansou.Flow.Core.Cases.Watching;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Tests.Cases.Watching;

/// <summary>HR-6, §1.13: everything that is asked before a watch, there or missing; and 再会 by one call from it.</summary>
public class WatchReadinessTests
{
    private const string Sketch = """
        W Watch reEntry farewell
        A Talk met
        W:reEntry -> A
        """;

    private static readonly StepId Watch = new("W");

    [Fact]
    public void A_case_with_nothing_says_what_is_missing_and_what_to_do()
    {
        var readiness = Of(RecordsPlay.Of(Sketch));
        readiness.Step.ShouldBe(Watch);
        readiness.MayStart.ShouldBeFalse();
        readiness.Items.Where(item => item.IsThere).Select(item => item.Kind).ShouldBe([WatchItemKind.Rhythm]);
        readiness.Items.ShouldAllBe(item => item.Label.Length > 0 && item.WhatToDo.EndsWith('。'));
        readiness.Items.First(item => item.Kind == WatchItemKind.Rhythm).Words.ShouldStartWith("30日後、90日後、180日後");
    }

    [Fact]
    public void What_is_there_is_told_with_its_words_and_the_watch_may_begin()
    {
        var readiness = Of(Ready());
        readiness.Items.ShouldAllBe(item => item.IsThere);
        readiness.Items.First(item => item.Kind == WatchItemKind.SosReceiver).Words.ShouldBe("店主（架空）");
        readiness.MayStart.ShouldBeTrue();
    }

    [Fact]
    public void What_only_advises_does_not_stop_the_start()
    {
        var play = RecordsPlay.Of(Sketch).Do(new CaseCommand.TieBond(new BondId("b"), BondKind.B, "店主（架空）")).Do(new CaseCommand.NameSosReceiver("店主（架空）"));
        Of(play).MayStart.ShouldBeTrue();
        play.Do(new CaseCommand.StartWatch(Watch, "店主（架空）")).Active.Watch.ShouldBeOfType<WatchState.Watching>();
    }

    [Fact]
    public void What_goes_on_beside_the_watch_is_listed_once_with_its_name()
    {
        var play = RecordsPlay.Of(Sketch).Do(new CaseCommand.RaiseAnytime("urgent", "心配"));
        Of(play).StillOpen.ShouldHaveSingleItem().Label.ShouldNotBeEmpty();
        play.Refuses(new CaseCommand.StartWatch(Watch, "x"), [RefusalCode.StepPaused, RefusalCode.BondMissing, RefusalCode.OpenThingsNotSeen]);
    }

    [Fact]
    public void From_a_watch_one_call_brings_the_person_back_whoever_calls()
    {
        foreach (var caller in new[] { CasePlay.Counselor, Actor.ThePerson, RecordsPlay.Neighbour })
        {
            var play = Ready().Do(new CaseCommand.StartWatch(Watch, "店主（架空）"));
            play.Do(new CaseCommand.RaiseAnytime(AnytimeEntries.ReEntry, "また話したい"), caller).IsAt("A");
            play.Active.Watch.ShouldBeOfType<WatchState.NotWatching>();
        }
    }

    private static CasePlay Ready() => RecordsPlay.Of(Sketch)
        .Do(new CaseCommand.TieBond(new BondId("b"), BondKind.B, "店主（架空）"))
        .Do(new CaseCommand.NameSosReceiver("店主（架空）"))
        .Do(new CaseCommand.TellWayBack("いつでも電話を。番号は冷蔵庫に"))
        .Do(new CaseCommand.AskKeyPerson(new KeyPersonId("k"), "店主（架空）"))
        .Do(new CaseCommand.AnswerAsKeyPerson(new KeyPersonId("k"), Accepts: true))
        .Do(new CaseCommand.WriteMemory(new MemoryId("m"), MemoryKind.Signs, "返事が短いとき"))
        .Do(new CaseCommand.ChooseMemories(new KeyPersonId("k"), [new MemoryId("m")], "signed"));

    private static WatchReadiness Of(CasePlay play) => WatchReadiness.Of(play.Flow, play.Active);
}
