using System.Diagnostics;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Storage.Cases;

namespace Bansou.Flow.Benchmarks.Storage;

/// <summary>Cases brought from disk: all events folded, and opened as the server does (newest snapshot and what came after), against raw reading of the same rows; and a case of 10,000 events.</summary>
internal static class ReplayBenchmark
{
    private const int Cases = 200;
    private const int EventsPerCase = 100;

    public static void Run()
    {
        using var town = new BenchTown();
        Fill(town);
        using var raw = new RawReading(town.JournalFile);
        var streams = raw.Streams();
        var events = raw.Read(streams);
        var loader = new CaseLoader(town.Municipality.Reader, town.Municipality.Keys, town.Municipality.Flows);
        var places = Enumerable.Range(0, Cases).Select(i => (Id: new CaseId($"c{i}"), Place: town.Municipality.Reader.Find($"c:c{i}")!.Value)).ToArray();
        var seconds = Rounds.Time(
            () => raw.Read(streams),
            () =>
            {
                foreach (var (id, place) in places)
                {
                    loader.Replay(id, place);
                }
            },
            () =>
            {
                for (var i = 0; i < Cases; i++)
                {
                    var id = new CaseId($"c{i}");
                    town.Municipality.Cases.Forget(id);
                    town.Municipality.Cases.Load(id);
                }
            });
        Rounds.Print("replay.vs_raw_read", Rounds.Ratio(seconds[0], seconds[1]));
        Rounds.Print("replay.events_per_s", events / Rounds.Median(seconds[1]), "0");
        Rounds.Print("open.vs_raw_read", Rounds.Ratio(seconds[0], seconds[2]));
        Rounds.Print("open.events_per_s", events / Rounds.Median(seconds[2]), "0");
        Rounds.Print("replay.raw_events_per_s", events / Rounds.Median(seconds[0]), "0");
        LongCase(town);
    }

    private static void Fill(BenchTown town)
    {
        for (var i = 0; i < Cases; i++)
        {
            town.Open($"c{i}").GetAwaiter().GetResult();
        }
        Task.WhenAll(Enumerable.Range(0, Cases).Select(i => Task.Run(async () =>
        {
            for (var step = 0; town.Municipality.Cases.Load(new CaseId($"c{i}"))!.Version < EventsPerCase; step++)
            {
                await town.Step($"c{i}", $"k{i}-{step}");
            }
        }))).GetAwaiter().GetResult();
    }

    private static void LongCase(BenchTown town)
    {
        var id = new CaseId("long");
        town.Open("long").GetAwaiter().GetResult();
        for (var i = 0; town.Municipality.Cases.Load(id)!.Version < 10_000; i++)
        {
            town.Step("long", $"k{i}").GetAwaiter().GetResult();
            if (i % 10 == 0)
            {
                BenchTown.Check(town.Municipality.Cases.RunAsync(id, town.Counselor, $"n{i}", new CaseCommand.WriteNote(new NoteId($"n{i}"), Core.Cases.Notes.NoteKind.Phone, Facts: "電話。体調は変わらない。来週また話す約束をした（架空）。"), null, CancellationToken.None).GetAwaiter().GetResult());
            }
        }
        var times = Enumerable.Range(0, 200).Select(_ =>
        {
            town.Municipality.Cases.Forget(id);
            var start = Stopwatch.GetTimestamp();
            town.Municipality.Cases.Load(id);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }).ToArray();
        Rounds.Print("replay.case_of_10000_p95_ms", DurableBenchmark.Percentile(times, 0.95));
    }
}
