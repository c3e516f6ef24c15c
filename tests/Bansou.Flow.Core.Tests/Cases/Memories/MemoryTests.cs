using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Memories;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Core.Tests.Rights;

namespace Bansou.Flow.Core.Tests.Cases.Memories;

/// <summary>F22, DB-9: the person chooses, item by item, what goes to whom, and takes it back as they like.</summary>
public class MemoryTests
{
    private static readonly MemoryId Sea = new("sea");
    private static readonly MemoryId Brother = new("brother");
    private static readonly KeyPersonId Keeper = new("keeper");
    private static readonly KeyPersonId Friend = new("friend");

    private static CasePlay With() => RightsPlay.Full()
        .Do(new CaseCommand.WriteMemory(Sea, MemoryKind.Likes, "海を見ると落ちつく"))
        .Do(new CaseCommand.WriteMemory(Brother, MemoryKind.NotToSay, "印-兄のこと"))
        .Do(new CaseCommand.AskKeyPerson(Keeper, "店主（架空）"))
        .Do(new CaseCommand.AskKeyPerson(Friend, "友人（架空）"));

    [Fact]
    public void A_key_person_who_said_yes_reads_what_was_chosen_for_them_and_nothing_else()
    {
        var play = With().Do(Choose(Keeper, Sea)).Do(Choose(Friend, Sea, Brother));
        OwnSheet(play, Keeper).ShouldBeEmpty();
        play.Do(new CaseCommand.AnswerAsKeyPerson(Keeper, Accepts: true)).Do(new CaseCommand.AnswerAsKeyPerson(Friend, Accepts: true));
        OwnSheet(play, Keeper).ShouldBe(["海を見ると落ちつく"]);
        OwnSheet(play, Friend).ShouldBe(["海を見ると落ちつく", "印-兄のこと"]);
    }

    [Fact]
    public void What_is_taken_back_is_on_no_sheet_any_more()
    {
        var play = With().Do(Choose(Keeper, Sea, Brother)).Do(new CaseCommand.TakeBackMemory(Brother), Actor.ThePerson);
        play.Records().Memories.For(Keeper).Select(memory => memory.Id).ShouldBe([Sea]);
        play.Do(Choose(Keeper)).Records().Memories.For(Keeper).ShouldBeEmpty();
        play.Refuses(Choose(Keeper, Brother), RefusalCode.MemoryUnknown);
    }

    [Fact]
    public void How_the_person_chose_is_said_and_somebody_who_declined_gets_nothing()
    {
        var play = With().Do(new CaseCommand.AnswerAsKeyPerson(Keeper, Accepts: false));
        play.Refuses(Choose(Keeper, Sea), RefusalCode.KeyPersonDeclined);
        play.Refuses(Choose(Friend, Sea) with { Way = "spoken" }, RefusalCode.WitnessMissing);
        play.Refuses(Choose(Friend, Sea) with { Way = "somehow" }, RefusalCode.ConsentWayUnknown);
        play.Refuses(Choose(new KeyPersonId("nobody"), Sea), RefusalCode.KeyPersonUnknown);
    }

    private static CaseCommand.ChooseMemories Choose(KeyPersonId person, params MemoryId[] chosen) => new(person, [.. chosen], "screen");

    private static string[] OwnSheet(CasePlay play, KeyPersonId person) =>
        [.. play.View(RightsPlay.Of("kp"), new CaseRelations { KeyPerson = person })!.Own!.Memories.Select(memory => memory.Words)];
}
