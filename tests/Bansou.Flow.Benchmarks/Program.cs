using Bansou.Flow.Benchmarks.Engine;

// Prints "name: value" lines; ratios are taken within one run, alternating with the anchor (docs/performance.md).
switch (args)
{
    case ["engine"]:
        EngineBenchmarks.Run();
        ReadingBenchmarks.Run();
        return 0;
    default:
        Console.Error.WriteLine("usage: dotnet run -c Release --project tests/Bansou.Flow.Benchmarks -- engine");
        return 2;
}
