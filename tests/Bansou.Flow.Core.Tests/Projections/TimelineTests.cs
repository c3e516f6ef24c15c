using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Core.Tests.Cases;

namespace Bansou.Flow.Core.Tests.Projections;

/// <summary>The timeline says who did what when and about what, and no word of what was written (HR-13).</summary>
public class TimelineTests
{
    public static TheoryData<Type> Events =>
        [.. typeof(CaseEvent).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(CaseEvent)))];

    [Theory]
    [MemberData(nameof(Events))]
    public void Every_event_has_an_area(Type type)
    {
        var happened = (CaseEvent)RuntimeHelpers.GetUninitializedObject(type);
        Entry(happened, Actor.Engine).Label.ShouldNotBe(Entry(happened, Actor.Engine).Name);
    }

    [Fact]
    public void It_names_the_referral_the_step_and_who_it_was()
    {
        var play = CasePlay.Of("R Referral arrived", "R").Send("R", "r1");
        var opened = Entry(play.Journal.OfType<CaseEvent.ReferralOpened>().Single(), CasePlay.Counselor);
        opened.Area.ShouldBe(TimelineArea.Referral);
        (opened.Step, opened.Referral, opened.Subject).ShouldBe((new StepId("R"), new ReferralId("r1"), "n1"));
        opened.ByPerson.ShouldBeTrue();
        opened.Label.ShouldBe("つなぎが始まった");
        Entry(new CaseEvent.ReferralEscalated(new ReferralId("r1"), 1, null), Actor.Engine).ByPerson.ShouldBeFalse();
    }

    [Fact]
    public void No_words_of_a_payload_are_in_it()
    {
        var note = new CaseEvent.NoteWritten(new NoteId("n1"), default, ["ひみつ"], "ひみつ", "ひみつ", "ひみつ", default, null, null, new PersonId("mizuno"), default);
        Entry(note, CasePlay.Counselor).ToString().ShouldNotContain("ひみつ");
    }

    private static TimelineEntry Entry(CaseEvent happened, Actor by) => TimelineEntry.Of(new RecordedEvent(new CaseId("c1"), 1, DateTimeOffset.UnixEpoch, by, "k", happened));
}
