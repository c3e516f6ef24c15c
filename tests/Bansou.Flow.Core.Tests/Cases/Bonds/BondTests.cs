using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Bonds;
using Bansou.Flow.Core.Cases.Watching;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Tests.Cases.Bonds;

/// <summary>§1.11, §1.12 and HR-6: bonds in words, key persons who may say no, and a watch only with a living bond near the person.</summary>
public class BondTests
{
    private const string Sketch = """
        A Talk met
        W Watch reEntry {"rhythm":{"days":[30],"repeat":true}}
        A:met -> W
        """;

    private static readonly BondId Bond = new("b1");
    private static readonly KeyPersonId Friend = new("k1");
    private static readonly CaseCommand.StartWatch Start = new(new StepId("W"), "店主（架空）", SeenOpen: true);

    private static CasePlay AtWatch() => RecordsPlay.Of(Sketch).Complete("A", "met");

    [Theory]
    [InlineData(BondKind.B)]
    [InlineData(BondKind.C)]
    public void With_a_living_bond_the_watch_begins(BondKind kind) =>
        AtWatch().Do(new CaseCommand.TieBond(Bond, kind, "喫茶店の店主（架空）", BondThickness.Thin)).Do(Start).Watches<WatchState.Watching>();

    [Fact]
    public void The_bond_with_the_counselor_alone_is_not_enough() =>
        AtWatch().Do(new CaseCommand.TieBond(Bond, BondKind.A, "相談員（架空）")).Refuses(Start, RefusalCode.BondMissing);

    [Fact]
    public void A_bond_that_was_cut_does_not_live_until_somebody_tells_otherwise()
    {
        var play = AtWatch().Do(new CaseCommand.TieBond(Bond, BondKind.B, "店主（架空）", BondThickness.Thick))
            .Do(new CaseCommand.DescribeBond(Bond, BondThickness.Cut, "引っ越した"))
            .Refuses(Start, RefusalCode.BondMissing);
        play.Do(new CaseCommand.DescribeBond(Bond, Words: "手紙が来た")).Refuses(Start, RefusalCode.BondMissing);
        play.Do(new CaseCommand.DescribeBond(Bond, BondThickness.Thin)).Do(Start);
        play.Records().Bonds.Find(Bond)!.Tellings.Length.ShouldBe(4);
    }

    [Fact]
    public void Thickness_may_be_left_untold() =>
        RecordsPlay.Simple().Do(new CaseCommand.TieBond(Bond, BondKind.B, "店主（架空）")).Records().HasLivingBond.ShouldBeTrue();

    [Fact]
    public void Five_years_do_not_end_a_bond() =>
        RecordsPlay.Simple().Do(new CaseCommand.TieBond(Bond, BondKind.B, "店主（架空）")).Wait(366 * 5).Records().HasLivingBond.ShouldBeTrue();

    [Fact]
    public void A_key_person_may_say_no_without_a_reason_and_yes_later()
    {
        var play = RecordsPlay.Simple().Do(new CaseCommand.AskKeyPerson(Friend, "友人（架空）"))
            .Do(new CaseCommand.AnswerAsKeyPerson(Friend, Accepts: false));
        play.Records().Bonds.Find(Friend)!.Answer.ShouldBe(KeyPersonAnswer.Declined);
        play.Do(new CaseCommand.AnswerAsKeyPerson(Friend, Accepts: true)).Records().Bonds.Find(Friend)!.Answer.ShouldBe(KeyPersonAnswer.Accepted);
    }

    [Fact]
    public void A_light_key_person_is_a_lighter_tie_to_a_known_bond() => RecordsPlay.Simple()
        .Refuses(new CaseCommand.AskKeyPerson(Friend, "", Light: true, Bond), RefusalCode.NameMissing, RefusalCode.BondUnknown)
        .Do(new CaseCommand.TieBond(Bond, BondKind.B, "訓練先（架空）"))
        .Do(new CaseCommand.AskKeyPerson(Friend, "訓練先の先輩（架空）", Light: true, Bond));

    [Fact]
    public void Nothing_evaluates_a_key_person() => // AnswerWords are their own.
        typeof(KeyPerson).GetProperties().Select(property => property.Name).ShouldBe(["Id", "Name", "Light", "Bond", "Answer", "AnswerWords"], ignoreOrder: true);

    [Fact]
    public void The_sos_receiver_is_named() => RecordsPlay.Simple()
        .Refuses(new CaseCommand.NameSosReceiver(""), RefusalCode.SosReceiverMissing)
        .Do(new CaseCommand.NameSosReceiver("民生委員（架空）", "電話"))
        .Records().Bonds.SosReceiver!.Who.ShouldBe("民生委員（架空）");
}
