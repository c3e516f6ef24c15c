using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Tests.Cases.Households;

/// <summary>AS-6, F06: members come and go; what must be hidden from one member is hidden; where somebody lives is told to few.</summary>
public class HouseholdTests
{
    private static readonly MemberId Mother = new("m1");
    private static readonly PersonId Brother = new("brother");

    private static CasePlay WithMother() => RecordsPlay.Simple().Do(new CaseCommand.AddMember(Mother, "架空 梅子", "母", new DateOnly(2020, 4, 1)));

    [Fact]
    public void A_membership_has_its_days() => WithMother()
        .Refuses(new CaseCommand.EndMembership(Mother, new DateOnly(2019, 1, 1)), RefusalCode.DayOutOfOrder)
        .Do(new CaseCommand.EndMembership(Mother, new DateOnly(2026, 3, 1), "施設へ"))
        .Records().Household.Find(Mother)!.Until.ShouldBe(new DateOnly(2026, 3, 1));

    [Fact]
    public void What_is_written_about_one_can_be_hidden_from_another_and_shown_again()
    {
        var play = WithMother().Do(new CaseCommand.HideFrom([Brother], Mother));
        play.Records().Household.MaySee(Brother, Mother).ShouldBeFalse();
        play.Records().Household.MaySee(Brother, null).ShouldBeTrue();
        play.Do(new CaseCommand.HideFrom([], Mother)).Records().Household.MaySee(Brother, Mother).ShouldBeTrue();
    }

    [Fact]
    public void A_protected_address_is_a_flag_and_those_who_may_not_see_it()
    {
        var play = WithMother().Do(new CaseCommand.ProtectAddress(true, [Brother]));
        play.Records().Household.MaySeeAddress(Brother, null).ShouldBeFalse();
        play.Records().Household.MaySeeAddress(CasePlay.Counselor.Person, null).ShouldBeTrue();
    }

    [Fact]
    public void An_unknown_member_is_refused() =>
        RecordsPlay.Simple().Refuses(new CaseCommand.HideFrom([Brother], Mother), RefusalCode.MemberUnknown);
}
