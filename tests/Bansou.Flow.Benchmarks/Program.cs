using Bansou.Flow.Benchmarks.Engine;
using Bansou.Flow.Benchmarks.Storage;

// Prints "name: value" lines; ratios are taken within one run, alternating with the anchor (docs/performance.md).
Dictionary<string, Action> benchmarks = new()
{
    ["engine"] = () =>
    {
        EngineBenchmarks.Run();
        ReadingBenchmarks.Run();
    },
    ["durable"] = DurableBenchmark.Run,
    ["group"] = GroupBenchmark.Run,
    ["replay"] = ReplayBenchmark.Run,
};

if (args is [var name] && benchmarks.TryGetValue(name, out var run))
{
    run();
    return 0;
}
Console.Error.WriteLine($"usage: dotnet run -c Release --project tests/Bansou.Flow.Benchmarks -- {string.Join('|', benchmarks.Keys)}");
return 2;
