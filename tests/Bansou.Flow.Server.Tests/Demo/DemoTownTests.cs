using Bansou.Flow.Core.Cases;
using Bansou.Flow.Server.Demo;
using Bansou.Flow.Storage;

namespace Bansou.Flow.Server.Tests.Demo;

/// <summary>The demonstration's cases were played through the engine, whatever day it is (issue "no fake rows").</summary>
public sealed class DemoTownTests : IDisposable
{
    private static readonly string[] Slugs = ["aoba", "kenkoiki", "nakahara", "standard", "umikaze"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(2026, 11, 21)]
    [InlineData(2027, 4, 1)]
    [InlineData(2031, 1, 4)]
    public async Task Every_rehearsal_can_be_lived_up_to_any_day(int year, int month, int day)
    {
        var today = new DateTimeOffset(year, month, day, 3, 0, 0, TimeSpan.Zero);

        await DemoTown.MakeAsync(folder.File("data"), Packs(), today, CancellationToken.None);

        using var data = DataFolder.Open(folder.File("data"), new DemoClock(today));
        foreach (var municipality in data.Municipalities)
        {
            var histories = municipality.Pack.Scenarios
                .Select(scenario => municipality.Cases.Load(new CaseId(scenario.Id)))
                .ToList();
            histories.ShouldAllBe(loaded => loaded != null, municipality.Slug);
            (municipality.Timers.Next() > today).ShouldBeTrue(municipality.Slug);
        }
    }

    [Fact]
    public async Task People_are_at_different_points_of_their_way()
    {
        var today = new DateTimeOffset(2026, 11, 21, 3, 0, 0, TimeSpan.Zero);

        await DemoTown.MakeAsync(folder.File("data"), Packs(), today, CancellationToken.None);

        using var data = DataFolder.Open(folder.File("data"), new DemoClock(today));
        var states = data.Municipalities.SelectMany(each => each.Pack.Scenarios.Select(scenario => each.Cases.Load(new CaseId(scenario.Id))!.State)).ToList();
        states.OfType<CaseState.Active>().Count().ShouldBeGreaterThan(8);
        states.OfType<CaseState.Active>().SelectMany(state => state.Referrals.All).Select(referral => referral.Stage).Distinct().Count().ShouldBeGreaterThan(3);
    }

    private static IEnumerable<(string, string)> Packs() => Slugs.Select(slug => (slug, Repository.PathOf("workflows", slug)));
}
