using Bansou.Flow.Benchmarks.Towns;

namespace Bansou.Flow.Benchmarks.Server;

/// <summary>From the start of the process to the first 200 of /health/ready, beside very many cases; the same of the least possible program on the same file, in turn.</summary>
internal static class ColdStartBenchmark
{
    public static void Run(BenchOptions options)
    {
        using var folder = BigTown.Of(options);
        var file = Path.Combine(folder.Root, BigTown.Slug, "journal.db");
        Ours(folder.Root);
        Minimal(file);
        var starts = Enumerable.Range(0, options.Starts).Select(_ => (Anchor: Minimal(file), Ours: Ours(folder.Root))).ToArray();
        Rounds.Print("coldstart.vs_minimal", Rounds.Median(starts.Select(start => start.Ours.Ms / start.Anchor.Ms)));
        Rounds.Print("coldstart.ms", Rounds.Median(starts.Select(start => start.Ours.Ms)), "0");
        Rounds.Print("coldstart.minimal_ms", Rounds.Median(starts.Select(start => start.Anchor.Ms)), "0");
        Rounds.Print("coldstart.cpu_ms", Rounds.Median(starts.Select(start => start.Ours.Cpu)), "0");
        Rounds.Print("coldstart.minimal_cpu_ms", Rounds.Median(starts.Select(start => start.Anchor.Cpu)), "0");
        Rounds.Print("coldstart.resident_mib", Rounds.Median(starts.Select(start => start.Ours.MiB)), "0");
        Rounds.Print("coldstart.minimal_resident_mib", Rounds.Median(starts.Select(start => start.Anchor.MiB)), "0");
    }

    private static Start Ours(string root) => Taken(ServerProcess.StartOurs(root));

    private static Start Minimal(string file) => Taken(ServerProcess.Start(Environment.GetCommandLineArgs()[0], "/health/ready", MinimalServer.Verb, file));

    private static Start Taken((ServerProcess Server, TimeSpan Took) started)
    {
        using var server = started.Server;
        return new Start(started.Took.TotalMilliseconds, server.ProcessorTime.TotalMilliseconds, server.ResidentMiB);
    }

    /// <param name="Cpu">Milliseconds of processor time until then.</param>
    private sealed record Start(double Ms, double Cpu, double MiB);
}
