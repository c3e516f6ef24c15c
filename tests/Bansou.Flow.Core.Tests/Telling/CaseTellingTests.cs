using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Assessments;
using Bansou.Flow.Core.Cases.Notes;
using Bansou.Flow.Core.Cases.Persons;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Telling;
using Bansou.Flow.Core.Tests.Cases;
using Bansou.Flow.Core.Tests.Journal;

namespace Bansou.Flow.Core.Tests.Telling;

/// <summary>What happened is told in sentences, the person's own words apart, and no more than the reader may see.</summary>
public class CaseTellingTests
{
    private static readonly MemberId Brother = new("brother");
    private static readonly Actor Colleague = CasePlay.Counselor with { Person = new PersonId("somebody-else") };

    public static TheoryData<string> Names => [.. EventCatalog.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_event_is_told_in_both_languages(string name)
    {
        var play = CasePlay.Of("R Referral arrived", "R");
        foreach (var sample in (CaseEvent[])[SampleEvents.Full(name), SampleEvents.Bare(name)])
        {
            var happened = sample is CaseEvent.BirthDateWritten birth ? birth with { Year = 1961 } : sample;
            var japanese = Tell(play, happened, TellingLanguage.Japanese);
            var english = Tell(play, happened, TellingLanguage.English);

            japanese.Title.ShouldNotBeNullOrWhiteSpace();
            english.Title.ShouldNotBeNullOrWhiteSpace();
            (japanese.IsAutomatic || !Machinery.Names.Contains(name)).ShouldBeTrue();
            english.Lines.Length.ShouldBeLessThanOrEqualTo(japanese.Lines.Length);
        }
    }

    [Fact]
    public void A_return_says_from_where_why_and_what_the_person_wishes()
    {
        var play = CasePlay.Of("R Referral arrived", "R").Send("R", "r1")
            .Do(new CaseCommand.ReturnReferral(new ReferralId("r1"), "notFitting", "夜に眠れない", "畑で体を動かしたい"));

        var told = Tell(play, play.Last.OfType<CaseEvent.ReferralReturned>().Single());

        told.Title.ShouldBe("もどし　つなぎ（hospital）から");
        told.Lines.ShouldBe([new ToldLine("どんなもどし", "合わなかった"), new ToldLine("わけ", "夜に眠れない")]);
        told.OwnWords.ShouldBe([new ToldLine("本人はどうしたいか", "畑で体を動かしたい")]);
        told.IsAutomatic.ShouldBeFalse();
        Tell(play, play.Last.OfType<CaseEvent.ReferralReturned>().Single(), TellingLanguage.English).Title.ShouldBe("Return from the referral (hospital)");
    }

    [Fact]
    public void A_note_keeps_facts_own_words_and_thoughts_apart()
    {
        var play = CasePlay.Of("R Referral arrived", "R")
            .Do(new CaseCommand.WriteNote(new NoteId("k1"), NoteKind.Visit, Facts: "雨戸が閉まっていた", OwnWords: "静かにしていたい", Thoughts: "急がない"));

        var told = Tell(play, play.Last.OfType<CaseEvent.NoteWritten>().Single());

        told.Title.ShouldBe("支援経過を書いた（訪問）");
        told.Lines.ShouldBe([new ToldLine("事実", "雨戸が閉まっていた"), new ToldLine("考えたこと", "急がない")]);
        told.OwnWords.ShouldBe([new ToldLine("本人", "静かにしていたい")]);
    }

    [Fact]
    public void What_runs_by_itself_is_told_as_such_and_the_rest_is_not()
    {
        var play = CasePlay.Of("R Referral arrived", "R").Send("R", "r1").Move("r1", ReferralStage.Arrived);
        var told = play.Journal.Select(happened => (Name: EventCatalog.NameOf(happened), Told: Tell(play, happened))).ToList();

        told.Where(each => Machinery.Names.Contains(each.Name)).ShouldAllBe(each => each.Told.IsAutomatic);
        told.Where(each => !each.Told.IsAutomatic).Select(each => each.Name).ShouldContain("case.referral-moved.v1");
        Machinery.Names.Except(EventCatalog.Names).ShouldBeEmpty();
    }

    [Fact]
    public void Of_a_member_who_is_hidden_from_the_reader_only_that_something_was_written_is_told()
    {
        var play = CasePlay.Of("R Referral arrived", "R")
            .Do(new CaseCommand.AddMember(Brother, "架空次郎", "弟"))
            .Do(new CaseCommand.WriteAssessment(AssessmentSection.Health, "持病がある", null, Brother));
        var written = play.Last.OfType<CaseEvent.AssessmentWritten>().Single();
        Tell(play, written, by: Colleague).IsSeen.ShouldBeTrue();

        play.Do(new CaseCommand.HideFrom([Colleague.Person], Brother));

        foreach (var happened in (CaseEvent[])[written, play.Journal.OfType<CaseEvent.MemberAdded>().Single(), play.Last.OfType<CaseEvent.HiddenFromSet>().Single()])
        {
            var told = Tell(play, happened, by: Colleague);
            told.IsSeen.ShouldBeFalse();
            told.AllWords.ShouldNotContain("架空次郎");
            told.AllWords.ShouldNotContain("持病");
        }
    }

    [Fact]
    public void A_protected_place_is_told_to_those_who_hold_the_case_alone()
    {
        var play = CasePlay.Of("R Referral arrived", "R")
            .Do(new CaseCommand.WriteNotice("新聞がたまっている", Place: "川べりの家"))
            .Do(new CaseCommand.WriteAddress(AddressKind.Staying, "橋のたもと", Protected: true))
            .Do(new CaseCommand.ProtectAddress(true));
        CaseEvent[] events = [play.Journal.OfType<CaseEvent.NoticeWritten>().Single(), play.Journal.OfType<CaseEvent.AddressWritten>().Single()];

        events.Select(happened => Tell(play, happened).AllWords).ShouldAllBe(words => words.Contains("川べり") || words.Contains("橋のたもと"));
        events.Select(happened => Tell(play, happened, by: Colleague).AllWords).ShouldAllBe(words => !words.Contains("川べり") && !words.Contains("橋のたもと"));
    }

    private static Told Tell(CasePlay play, CaseEvent happened, TellingLanguage language = TellingLanguage.Japanese, Actor? by = null) =>
        new CaseTelling(new CaseContext(play.Now, by ?? CasePlay.Counselor, play.Flow), play.Active, language, id => Execution(play, id))
            .Tell(new RecordedEvent(play.Active.Id, 1, play.Now, CasePlay.Counselor, "k", happened));

    private static OpenedStep? Execution(CasePlay play, int id) =>
        play.Journal.OfType<CaseEvent.StepOpened>().FirstOrDefault(opened => opened.Execution == id) is { } opened ? new OpenedStep(opened.Step, opened.Referral) : null;
}
