using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Persons;
using Bansou.Flow.Core.Projections.Likeness;
using Bansou.Flow.Core.Tests.Cases;

namespace Bansou.Flow.Core.Tests.Projections;

/// <summary>Suggestions of the same person: folded as the search folds, reasons and no score (HR-7), never by a protected address.</summary>
public class AlikeTests
{
    private static readonly BirthDate May = new(1985, 5, 8, About: false);
    private static readonly BirthDate June = new(1985, 6, 8, About: false);

    private static CasePlay Known() => RecordsPlay.Simple()
        .Do(new CaseCommand.NamePerson("架空 晴香", "カクウ ハルカ", "ハルさん"))
        .Do(new CaseCommand.WriteContactWay(ContactWayKind.Mobile, "080-0000-1234"))
        .Do(new CaseCommand.WriteAddress(AddressKind.Registered, "架空町１－２"));

    [Fact]
    public void Marks_are_the_same_however_they_were_written()
    {
        var marks = PersonMarks.Of(Known().Active);
        var typed = PersonMarks.Of(["ｶｸｳ ﾊﾙｶ"], null, ["08000001234"], ["架空町1-2"]);
        typed.Texts.ShouldAllBe(mark => marks.Has(mark.Kind, mark.Text));
    }

    [Fact]
    public void A_protected_address_is_no_mark()
    {
        PersonMarks.Of(Known().Do(new CaseCommand.ProtectAddress(true)).Active).Places.ShouldBeEmpty();
        PersonMarks.Of(Known().Do(new CaseCommand.WriteAddress(AddressKind.Registered, "架空町1-2", Protected: true)).Active).Places.ShouldBeEmpty();
    }

    [Fact]
    public void The_number_of_somebody_who_passes_messages_on_is_not_the_persons() =>
        PersonMarks.Of(RecordsPlay.Simple().Do(new CaseCommand.WriteContactWay(ContactWayKind.ThroughSomebody, "03-0000-0000")).Active).Numbers.ShouldBeEmpty();

    [Fact]
    public void The_same_name_with_another_birth_date_is_somebody_else_and_a_shared_telephone_is_still_told()
    {
        Alike.Reasons(Marks(May), Marks(June), [LikenessKind.Name], seesBirth: true).ShouldBeEmpty();
        Alike.Reasons(Marks(May), Marks(June), [LikenessKind.Telephone, LikenessKind.Name], seesBirth: true).ShouldBe([LikenessKind.Name, LikenessKind.Telephone]);
    }

    [Fact]
    public void A_birth_date_says_nothing_to_who_may_not_read_it_and_is_never_enough_by_itself()
    {
        Alike.Reasons(Marks(May), Marks(June), [LikenessKind.Name], seesBirth: false).ShouldBe([LikenessKind.Name]);
        Alike.Reasons(Marks(May), Marks(May), [LikenessKind.Name], seesBirth: true).ShouldBe([LikenessKind.Name, LikenessKind.BirthDate]);
        Alike.Reasons(Marks(May), Marks(May), [], seesBirth: true).ShouldBeEmpty();
    }

    private static PersonMarks Marks(BirthDate birth) => PersonMarks.Of(["架空"], birth, [], []);
}
