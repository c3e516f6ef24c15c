using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Server.Cli;
using Bansou.Flow.Storage;

namespace Bansou.Flow.Server.Demo;

/// <summary>架空のまち: a new installation with the shipped municipalities and the invented people who live in their rehearsals.</summary>
internal static class DemoTown
{
    private const string By = "@engine";

    public static async Task MakeAsync(string path, IEnumerable<(string Slug, string Folder)> packs, DateTimeOffset today, CancellationToken cancellationToken)
    {
        foreach (var (slug, folder) in packs)
        {
            await AddAsync(path, slug, PackFolder.Read(folder), today, cancellationToken);
        }
    }

    /// <summary>Each municipality lives its past on a clock of its own, which ends today.</summary>
    private static async Task AddAsync(string path, string slug, Dictionary<string, byte[]> files, DateTimeOffset today, CancellationToken cancellationToken)
    {
        var pack = PackReader.Read(files).Pack!;
        var clock = new DemoClock(PlayedCases.Beginning([pack], today));
        if (!DataFolder.IsThere(path))
        {
            DataFolder.Create(path, clock);
        }
        using var folder = DataFolder.Open(path, clock);
        var municipality = folder.Add(slug, files, By);
        municipality.SayItIsInvented();
        await PlayedCases.LiveAsync(municipality, clock, today, cancellationToken);
        DemoRegion.Fill(municipality, OfficeTime.DateOf(today));
    }
}
