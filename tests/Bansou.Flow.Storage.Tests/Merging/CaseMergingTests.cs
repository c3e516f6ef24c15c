using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Holders;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Projections;

namespace Bansou.Flow.Storage.Tests.Merging;

/// <summary>Two journals, two commits: what one side decided reaches the other, after a crash too, and the two never disagree for long (HR-3).</summary>
public sealed class CaseMergingTests : IDisposable
{
    private readonly Town town = new();

    public void Dispose() => town.Dispose();

    [Fact]
    public async Task Both_sides_know_of_it_and_each_keeps_its_own_journal()
    {
        await TwoAsync();
        (await TakeInAsync("c1", "c2")).Kind.ShouldBe(RunKind.Done);

        Case("c1").Bundle.Find(new CaseId("c2")).ShouldNotBeNull();
        Case("c2").Bundle.Into!.Case.ShouldBe(new CaseId("c1"));
        Case("c2").Holders.ShouldBe(Case("c1").Holders);
        town.Cases.History(new CaseId("c2"), 0, 100).Select(line => line.Event).OfType<CaseEvent.NoticeWritten>().Single().Facts.ShouldBe("もとの言葉");
        Listed().ShouldBe(["c1"]);
        (await FinishAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task What_a_crash_kept_back_is_carried_later()
    {
        await TwoAsync();
        await town.Run("c1", new CaseCommand.TakeInCase(new CaseId("c2"), "同じ人"), actor: town.StaffWith("chief"));
        Case("c2").Bundle.IsJoined.ShouldBeFalse();

        town.Restart();
        (await FinishAsync()).ShouldBe(1);

        Case("c2").Bundle.Into!.Case.ShouldBe(new CaseId("c1"));
        (await FinishAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_case_that_was_seen_off_meanwhile_is_let_go_again()
    {
        await TwoAsync();
        await town.Run("c1", new CaseCommand.TakeInCase(new CaseId("c2"), "同じ人"), actor: town.StaffWith("chief"));
        (await town.Run("c2", new CaseCommand.TakeFarewell("またいつでも"))).Kind.ShouldBe(RunKind.Done);

        await FinishAsync();

        Case("c1").Bundle.Taken.ShouldBeEmpty();
        (await FinishAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Handed_over_and_seen_off_they_stay_together()
    {
        await TwoAsync();
        await TakeInAsync("c1", "c2");
        var next = Holder(town.StaffWith("center_head"));
        await town.Run("c1", new CaseCommand.HandOver(next, next, "異動"), actor: town.StaffWith("chief"));
        await FinishAsync();
        Case("c2").Holders.ShouldBe(new CaseHolders(next, next));

        await town.Run("c1", new CaseCommand.TakeFarewell("またいつでも"), actor: town.StaffWith("center_head"));
        await FinishAsync();
        town.Cases.Load(new CaseId("c2"))!.State.ShouldBeOfType<CaseState.SeenOff>();
        (await FinishAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Parted_again_both_stand_by_themselves()
    {
        await TwoAsync();
        await TakeInAsync("c1", "c2");
        var let = await town.Municipality.Merging.LetGoAsync(new CaseId("c1"), new CaseId("c2"), town.StaffWith("chief"), "let", "別の人だった", null, CancellationToken.None);

        let.Kind.ShouldBe(RunKind.Done);
        Case("c2").Bundle.IsJoined.ShouldBeFalse();
        Case("c2").Tokens.HasLiveToken.ShouldBeTrue();
        Listed().ShouldBe(["c1", "c2"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_case_that_cannot_join_refuses_before_anything_is_written()
    {
        await TwoAsync();
        await town.Open("c3");
        await TakeInAsync("c1", "c2");
        var position = town.Municipality.Position;

        (await TakeInAsync("c3", "c2")).Decision.ShouldBeOfType<Decision.Refused>().Refusals.Select(refusal => refusal.Code).ShouldBe([RefusalCode.CaseJoinedAlready]);
        (await TakeInAsync("c3", "c1")).Decision.ShouldBeOfType<Decision.Refused>().Refusals.Select(refusal => refusal.Code).ShouldBe([RefusalCode.CaseLeadsOthers]);
        (await TakeInAsync("c3", "nothing")).Decision.ShouldBeOfType<Decision.Refused>();

        town.Municipality.Position.ShouldBe(position);
    }

    [Fact]
    public async Task The_rows_can_be_made_again_from_the_journals()
    {
        await TwoAsync();
        await TakeInAsync("c1", "c2");
        town.Municipality.Projections.Rebuild();
        Listed().ShouldBe(["c1"]);
        (await FinishAsync()).ShouldBe(0);
    }

    private async Task TwoAsync()
    {
        await town.Open("c1");
        await town.Open("c2");
        await town.Note("c2", "もとの言葉");
    }

    private Task<RunOutcome> TakeInAsync(string lead, string other) =>
        town.Municipality.Merging.TakeInAsync(new CaseId(lead), new CaseId(other), town.StaffWith("chief"), $"merge-{lead}-{other}", "よみと電話が同じ", null, CancellationToken.None);

    private Task<int> FinishAsync() => town.Municipality.Merging.FinishAsync(CancellationToken.None);

    private CaseState.Active Case(string id) => town.Cases.Load(new CaseId(id))!.State.ShouldBeOfType<CaseState.Active>();

    private string[] Listed() => [.. town.Municipality.CaseLists.Page(new CaseFilter(), new PersonId("x"), town.Clock.Now, 100).Cases.Select(line => line.Case.Value)];

    private static Holder Holder(Actor actor) => new(actor.Person, actor.Organisation);
}
