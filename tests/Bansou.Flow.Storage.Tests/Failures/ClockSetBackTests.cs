using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Holders;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Storage.Cases;

namespace Bansou.Flow.Storage.Tests.Failures;

/// <summary>Somebody sets the machine's clock back (docs/operations/storage.md, "Time does not run backwards"): time stands still until the clock has caught up.</summary>
public sealed class ClockSetBackTests : IDisposable
{
    private static readonly CaseId Id = new("c1");

    private readonly Town town = new();

    public void Dispose() => town.Dispose();

    [Fact]
    public async Task A_timer_that_was_told_is_not_told_again_and_none_comes_early()
    {
        await SendReferral();
        var due = town.Cases.NextInstant(Id).ShouldNotBeNull();
        town.Clock.Now = due;
        (await PassTime("t1")).Decision.ShouldBeOfType<Decision.Accepted>().Events.ShouldNotBeEmpty();
        var told = town.Cases.Load(Id)!;
        var next = town.Cases.NextInstant(Id).ShouldNotBeNull();

        town.Clock.Now = Town.Morning.AddYears(-1);
        (await PassTime("t2")).Decision.ShouldBe(Decision.NothingToDo);
        town.Restart();
        (await PassTime("t3")).Decision.ShouldBe(Decision.NothingToDo);

        town.Cases.NextInstant(Id).ShouldBe(next);
        Structure.ShouldBeSame(town.Cases.Load(Id)!.State, told.State);
        town.Clock.Now = next;
        (await PassTime("t4")).Decision.ShouldBeOfType<Decision.Accepted>().Events.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Heads_are_in_the_order_of_the_journal_and_hold()
    {
        await town.Open("c1");
        town.Municipality.Writer.Checkpoint(truncate: false);
        town.Clock.Now = Town.Morning.AddYears(-1);
        await town.Note("c1", "電話があった");
        town.Restart();
        await town.Note("c1", "手紙が来た");
        town.Restart();

        var counts = File.ReadLines(Path.Combine(town.Municipality.Folder, "heads.log")).Select(line => int.Parse(line.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)).ToArray();

        counts.Length.ShouldBe(3);
        counts.ShouldBeInOrder(SortDirection.Ascending);
        town.Municipality.Writer.Between(new Chain().Follow);
    }

    /// <summary>What is on its way is looked after by a clock.</summary>
    private async Task SendReferral()
    {
        var (actor, need, referral) = (town.StaffWith("participation"), new NeedId("n1"), new ReferralId("r1"));
        CaseCommand[] commands =
        [
            new CaseCommand.OpenCase(Id, new StepId("community"), new Holder(actor.Person, actor.Organisation)),
            new CaseCommand.RecordNeed(need, "昼に行ける場所"),
            new CaseCommand.RecordConsent(new OrganisationId("agency"), ["basic", "work"], "signed"),
            new CaseCommand.OpenReferral(new StepId("community"), referral, need, new OrganisationId("agency"), null, null, "座ってできる仕事", "力仕事を勧めない", "昼に出かけたい"),
            new CaseCommand.MoveReferral(referral, ReferralStage.Sent),
        ];
        foreach (var command in commands)
        {
            (await town.Run("c1", command, actor: actor)).Kind.ShouldBe(RunKind.Done, command.ToString());
        }
    }

    private Task<RunOutcome> PassTime(string key) => town.Run("c1", new CaseCommand.PassTime(), key, actor: Actor.Engine);
}
