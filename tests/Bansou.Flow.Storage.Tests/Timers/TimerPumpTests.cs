using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Storage.Tests.Timers;

/// <summary>Clocks (CS-8): found by index, in order, durable, catching up after sleep; nothing is ever cancelled, everything is looked at again.</summary>
public sealed class TimerPumpTests : IDisposable
{
    private readonly Town town = new();

    public void Dispose() => town.Dispose();

    [Fact]
    public async Task Nothing_happens_before_its_time()
    {
        await town.Open("c1", "intake");
        var next = town.Municipality.Timers.Next().ShouldNotBeNull();
        next.ShouldBe(town.Cases.NextInstant(new CaseId("c1"))!.Value);
        town.Clock.Now = next.AddMicroseconds(-1);

        (await town.Municipality.Timers.RunAsync(CancellationToken.None)).ShouldBe(0);

        town.Clock.Now = next;
        (await town.Municipality.Timers.RunAsync(CancellationToken.None)).ShouldBe(1);
        town.Cases.History(new CaseId("c1"), 0, 100)[^1].Actor.ShouldBe(Actor.Engine);
    }

    [Fact]
    public async Task After_a_long_sleep_every_case_is_told_and_then_it_is_quiet()
    {
        for (var i = 0; i < 150; i++)
        {
            town.Clock.Now = Town.Morning.AddMinutes(i);
            await town.Open($"c{i}", "intake");
        }
        town.Restart();
        town.Clock.Now = Town.Morning.AddDays(40);

        (await town.Municipality.Timers.RunAsync(CancellationToken.None)).ShouldBeGreaterThanOrEqualTo(150);

        (await town.Municipality.Timers.RunAsync(CancellationToken.None)).ShouldBe(0);
        town.Municipality.Timers.Silent.ShouldBe(0);
        for (var i = 0; i < 150; i++)
        {
            town.Cases.History(new CaseId($"c{i}"), 0, 100).ShouldContain(line => line.Event is CaseEvent.StepEscalated);
            (town.Cases.NextInstant(new CaseId($"c{i}")) > town.Clock.Now).ShouldBeTrue();
        }
    }

    [Fact]
    public async Task What_somebody_did_in_time_is_not_told_as_late()
    {
        await town.Open("c1", "intake");
        var due = town.Municipality.Timers.Next()!.Value;
        await town.Run("c1", new CaseCommand.TakeFarewell("遠くの町へ引っ越された（架空）"));
        town.Clock.Now = due.AddDays(1);

        (await town.Municipality.Timers.RunAsync(CancellationToken.None)).ShouldBe(0);
    }

    /// <summary>The pump finds by itself, on the same instants, what a rehearsal does when its time comes.</summary>
    [Fact]
    public async Task A_year_of_silence_climbs_the_whole_ladder()
    {
        await town.Open("c1", "intake");
        for (var day = 0; day < 365; day++)
        {
            town.Clock.Now = Town.Morning.AddDays(day);
            await town.Municipality.Timers.RunAsync(CancellationToken.None);
        }

        var levels = town.Cases.History(new CaseId("c1"), 0, 1000).Select(line => line.Event).OfType<CaseEvent.StepEscalated>().Select(told => told.Level).ToArray();
        levels.ShouldBe(levels.Order());
        levels.ShouldContain(4);
    }
}
