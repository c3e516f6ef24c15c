using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Intakes;
using Bansou.Flow.Core.Cases.Notes;
using Bansou.Flow.Core.Projections.Search;
using Bansou.Flow.Core.Tests.Cases;

namespace Bansou.Flow.Core.Tests.Projections;

/// <summary>By what a case is found, and by what it must never be: a protected address, the talk of a meeting (HR-12), a note.</summary>
public class SearchTextTests
{
    private static string[] Lines(CasePlay play) => SearchText.Of(play.Flow, play.State).Split('\n');

    [Fact]
    public void A_case_is_found_by_its_names_numbers_places_and_receivers()
    {
        var play = Told(CasePlay.Of("R Referral arrived", "R").Send("R", "r1"));
        Lines(play).ShouldBe(["架空花子", "はなさん", "かくうはなこ", "娘架空", "弟架空", "友人架空", "民生委員架空", "0312345678", "09000000000", "架空団地三号棟", "hospital", "hanasan", "kakuhanako", "hospitar"]);
    }

    [Fact]
    public void A_protected_address_takes_every_place_with_it_and_so_does_that_of_a_member()
    {
        var play = Told(CasePlay.Of("R Referral arrived", "R").Send("R", "r1")).Do(new CaseCommand.ProtectAddress(true));
        Lines(play).ShouldNotContain(line => line.Contains("団地") || line == "hospital");
        Lines(play).ShouldContain("架空花子");
        play.Do(new CaseCommand.ProtectAddress(false)).Do(new CaseCommand.ProtectAddress(true, [new PersonId("kato")], new MemberId("m1")));
        Lines(play).ShouldNotContain(line => line.Contains("団地") || line.Contains('弟'));
    }

    [Fact]
    public void A_member_who_is_kept_apart_is_not_the_way_to_the_person() =>
        Lines(Told(CasePlay.Of("A Talk met")).Do(new CaseCommand.HideFrom([new PersonId("kato")], new MemberId("m1")))).ShouldNotContain("弟架空");

    [Fact]
    public void Nothing_of_a_note_or_of_what_was_said_is_in_it()
    {
        var play = Told(RecordsPlay.Simple())
            .Do(new CaseCommand.WriteNote(new NoteId("n"), NoteKind.Visit, ["家族"], "ひみつの事実", "ひみつの言葉", "ひみつの考え"))
            .Do(new CaseCommand.AddPresentingIssue("ひみつの主訴"));
        SearchText.Of(play.Flow, play.State).ShouldNotContain("ひみつ");
    }

    [Fact]
    public void A_case_that_was_seen_off_is_still_found_and_one_that_is_not_there_is_not()
    {
        var play = Told(CasePlay.Of("A Talk met"));
        SearchText.Of(play.Flow, CaseState.None).ShouldBeEmpty();
        Lines(play.Do(new CaseCommand.TakeFarewell("見送った"))).ShouldContain("架空花子");
    }

    private static CasePlay Told(CasePlay play) => play
        .Do(new CaseCommand.NamePerson("架空　花子", "カクウ　ハナコ", "はなさん"))
        .Do(new CaseCommand.ReceiveInquiry(IntakeChannel.Phone, "ひとりでは不安", new Inquirer("娘（架空）", "長女"), ContactWish: "10時以降、03-1234-5678"))
        .Do(new CaseCommand.WriteNotice("新聞がたまっている", Place: "架空団地 三号棟"))
        .Do(new CaseCommand.AddMember(new MemberId("m1"), "弟（架空）", "弟"))
        .Do(new CaseCommand.TieBond(new BondId("b"), Core.Definitions.Steps.BondKind.B, "友人（架空）"))
        .Do(new CaseCommand.NameSosReceiver("民生委員（架空）", "090-0000-0000"));
}
