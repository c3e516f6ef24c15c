using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Tests.Cases.Households;

/// <summary>F06: who of a household is in which case; each person agrees for themselves, and takes it back without a reason.</summary>
public class HouseholdTieTests
{
    private static readonly CaseId Mothers = new("c2");
    private static readonly MemberId Mother = new("m1");

    [Fact]
    public void A_tie_says_who_it_is_and_how_the_person_agreed()
    {
        var play = RecordsPlay.Simple().Do(new CaseCommand.AddMember(Mother, "架空 梅子", "母")).Do(new CaseCommand.TieHousehold(Mothers, "spoken", Mother, "工藤"));
        var tie = play.Records().Household.FindTie(Mothers)!;
        (tie.Member, tie.Way, tie.Witness).ShouldBe((Mother, "spoken", "工藤"));
        play.Decide(new CaseCommand.TieHousehold(Mothers, "signed", Mother)).ShouldBe(Decision.NothingToDo);
        play.Do(new CaseCommand.UntieHousehold(Mothers)).Records().Household.Ties.ShouldBeEmpty();
        play.Decide(new CaseCommand.UntieHousehold(Mothers)).ShouldBe(Decision.NothingToDo);
    }

    [Fact]
    public void All_that_is_missing_is_told_at_once() => RecordsPlay.Simple()
        .Refuses(new CaseCommand.TieHousehold(new CaseId("c1"), "spoken", Mother), RefusalCode.CaseIsTheSame, RefusalCode.MemberUnknown, RefusalCode.WitnessMissing)
        .Refuses(new CaseCommand.TieHousehold(Mothers, "somehow"), RefusalCode.ConsentWayUnknown);
}
