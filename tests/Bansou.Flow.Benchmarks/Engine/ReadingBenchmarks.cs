using Bansou.Flow.Core.Definitions.Lint;
using Bansou.Flow.Core.Definitions.Reading;

namespace Bansou.Flow.Benchmarks.Engine;

/// <summary>How long a designer waits for the check of a large flow: read and lint 500 steps, warm.</summary>
internal static class ReadingBenchmarks
{
    private const int Steps = 500;
    private const int Times = 20;

    public static void Run()
    {
        var text = BenchmarkFlows.Text(Steps);
        var kept = 0;
        var seconds = Rounds.Time(() =>
        {
            for (var i = 0; i < Times; i++)
            {
                kept += FlowLinter.Lint(FlowReader.Read(text).Definition!).Length;
            }
        });
        Rounds.Print("engine.read_and_lint_500_ms", Rounds.Median(seconds[0]) * 1_000 / Times, "0.##");
        GC.KeepAlive(kept);
    }
}
