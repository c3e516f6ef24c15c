using Bansou.Flow.Benchmarks;
using Bansou.Flow.Benchmarks.Desk;
using Bansou.Flow.Benchmarks.Engine;
using Bansou.Flow.Benchmarks.Server;
using Bansou.Flow.Benchmarks.Storage;

if (args is [MinimalServer.Verb, var file, "--url", var address])
{
    MinimalServer.Run(file, address);
    return 0;
}

// Prints "name: value" lines; ratios are taken within one run, alternating with the anchor (docs/performance.md).
Dictionary<string, Action<BenchOptions>> benchmarks = new()
{
    ["engine"] = _ =>
    {
        EngineBenchmarks.Run();
        ReadingBenchmarks.Run();
    },
    ["durable"] = _ => DurableBenchmark.Run(),
    ["group"] = _ => GroupBenchmark.Run(),
    ["replay"] = _ => ReplayBenchmark.Run(),
    ["worklist"] = WorklistBenchmark.Run,
    ["coldstart"] = ColdStartBenchmark.Run,
    ["idle"] = IdleBenchmark.Run,
    ["desk"] = DeskBenchmark.Run,
};

if (args is [var name, .. var rest] && benchmarks.TryGetValue(name, out var run) && BenchOptions.Read(rest) is { } options)
{
    run(options);
    return 0;
}
Console.Error.WriteLine($"usage: dotnet run -c Release --project tests/Bansou.Flow.Benchmarks -- {string.Join('|', benchmarks.Keys)} {BenchOptions.Words}");
return 2;
