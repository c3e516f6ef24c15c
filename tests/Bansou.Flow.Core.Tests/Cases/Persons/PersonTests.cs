using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Persons;
using Bansou.Flow.Core.Projections.Search;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Core.Tests.Rights;

namespace Bansou.Flow.Core.Tests.Cases.Persons;

/// <summary>F01, IN-5: what is known of the person grows bit by bit; nothing is compulsory (HR-8), and a protected address is told to few.</summary>
public class PersonTests
{
    private static readonly Actor Colleague = RightsPlay.Of("chief", isTeam: true);

    [Fact]
    public void A_birth_date_may_be_known_in_part()
    {
        Born(1985).ShouldBe("昭和60年");
        Born(1985, 5).ShouldBe("昭和60年5月");
        Born(1985, 5, 8).ShouldBe("昭和60年5月8日");
        Born(1989, about: true).ShouldBe("平成元年ごろ");
    }

    [Fact]
    public void A_day_that_is_on_no_calendar_or_still_to_come_is_refused()
    {
        foreach (var wrong in (CaseCommand[])[new CaseCommand.WriteBirthDate(1985, 2, 30), new CaseCommand.WriteBirthDate(1985, null, 3), new CaseCommand.WriteBirthDate(2030), new CaseCommand.WriteBirthDate(1985, 13)])
        {
            RecordsPlay.Simple().Refuses(wrong, RefusalCode.DayNotOnCalendar);
        }
    }

    [Fact]
    public void An_age_is_told_only_when_the_day_is_known()
    {
        BirthWords.Age(new BirthDate(1985, 5, 8, About: false), new DateOnly(2026, 5, 7)).ShouldBe(40);
        BirthWords.Age(new BirthDate(1985, 5, 8, About: false), new DateOnly(2026, 5, 8)).ShouldBe(41);
        BirthWords.Age(new BirthDate(1985, 5, null, About: false), new DateOnly(2026, 5, 8)).ShouldBeNull();
        BirthWords.Age(new BirthDate(1985, 5, 8, About: true), new DateOnly(2026, 5, 8)).ShouldBeNull();
    }

    [Fact]
    public void Two_dates_may_be_the_same_day_when_neither_speaks_against_it()
    {
        var known = new BirthDate(1985, 5, 8, About: false);
        known.MayBe(new BirthDate(1985, 5, null, About: false)).ShouldBeTrue();
        known.MayBe(new BirthDate(1986, null, null, About: true)).ShouldBeTrue();
        known.MayBe(new BirthDate(1985, 6, null, About: false)).ShouldBeFalse();
        known.MayBe(new BirthDate(1986, 5, 8, About: false)).ShouldBeFalse();
    }

    [Fact]
    public void The_newest_address_of_a_kind_counts_and_an_empty_one_takes_it_away()
    {
        var play = RecordsPlay.Simple().Do(Staying("友人の家")).Do(Staying("川沿いのネットカフェ"));
        play.Records().Person.Addresses.Single().Place.ShouldBe("川沿いのネットカフェ");
        play.Decide(Staying("川沿いのネットカフェ")).ShouldBe(Decision.NothingToDo);
        play.Do(Staying(" ")).Records().Person.Addresses.ShouldBeEmpty();
    }

    [Fact]
    public void A_number_says_whether_we_may_call_leave_a_message_and_say_who_we_are()
    {
        var play = RecordsPlay.Simple()
            .Do(new CaseCommand.WriteContactWay(ContactWayKind.Mobile, "080-0000-1234", Permission.Yes, Permission.No, Permission.No, "夜8時より前"))
            .Do(new CaseCommand.WriteContactWay(ContactWayKind.Mobile, "080-0000-1234", Permission.Yes, Permission.Yes, Permission.No));
        var way = play.Records().Person.ContactWays.Single();
        (way.MayContact, way.MayLeaveMessage, way.MaySayWhoWeAre).ShouldBe((Permission.Yes, Permission.Yes, Permission.No));
        play.Do(new CaseCommand.WriteContactWay(ContactWayKind.Mobile, "080-0000-1234", Gone: true)).Records().Person.ContactWays.ShouldBeEmpty();
        play.Refuses(new CaseCommand.WriteContactWay(ContactWayKind.Mobile, " "), RefusalCode.NothingWritten);
    }

    [Fact]
    public void What_the_person_says_of_themselves_stays_beside_what_they_said_before() =>
        RecordsPlay.Simple().Do(new CaseCommand.TellAboutSelf("釣りがすきです"), Actor.ThePerson).Do(new CaseCommand.TellAboutSelf("前は船で働いていました"), Actor.ThePerson)
            .Records().Person.OwnWords.Select(told => told.Words).ShouldBe(["釣りがすきです", "前は船で働いていました"]);

    [Fact]
    public void One_address_can_be_protected_by_itself_and_only_who_holds_the_case_sees_it()
    {
        var play = RightsPlay.Full().Do(new CaseCommand.ProtectAddress(false))
            .Do(new CaseCommand.WriteAddress(AddressKind.Registered, "架空町1-2"))
            .Do(new CaseCommand.WriteAddress(AddressKind.Staying, "印-かくれ家", Protected: true));

        var seen = play.View(Colleague)!.Whole!.Person.Addresses;
        seen.Single(line => line.Kind == AddressKind.Registered).Place.ShouldBe("架空町1-2");
        seen.Single(line => line.Kind == AddressKind.Staying).ShouldBe(new AddressLine(AddressKind.Staying, "", "", true, null, "", Hidden: true));
        play.View(CasePlay.Counselor)!.Whole!.Person.Addresses.ShouldContain(line => line.Place == "印-かくれ家");
        SearchText.Of(play.Flow, play.State).ShouldNotContain(Folding.Fold("印-かくれ家"));
        SearchText.Of(play.Flow, play.State).ShouldContain(Folding.Fold("架空町1-2"));
    }

    [Fact]
    public void While_the_address_is_protected_every_one_of_them_is()
    {
        var play = RightsPlay.Full().Do(new CaseCommand.WriteAddress(AddressKind.Registered, "印-住民票"));
        play.View(Colleague)!.Whole!.Person.Addresses.Single().Hidden.ShouldBeTrue();
        SearchText.Of(play.Flow, play.State).ShouldNotContain(Folding.Fold("印-住民票"));
    }

    [Fact]
    public void A_colleague_may_protect_an_address_and_not_lay_it_open()
    {
        var play = RightsPlay.Full().Do(new CaseCommand.WriteAddress(AddressKind.Staying, "印-かくれ家", Protected: true));
        var opens = new CaseCommand.WriteAddress(AddressKind.Staying, "別のところ");
        WritingRights.Against(RightsPlay.Context(Colleague), play.State, opens)!.Code.ShouldBe(RefusalCode.NotYourCase);
        WritingRights.Against(RightsPlay.Context(CasePlay.Counselor), play.State, opens).ShouldBeNull();
        WritingRights.Against(RightsPlay.Context(Colleague), play.State, opens with { Protected = true }).ShouldBeNull();
    }

    private static CaseCommand.WriteAddress Staying(string place) => new(AddressKind.Staying, place);

    private static string Born(int year, int? month = null, int? day = null, bool about = false) =>
        BirthWords.Of(RecordsPlay.Simple().Do(new CaseCommand.WriteBirthDate(year, month, day, about)).Records().Person.Birth!);
}
