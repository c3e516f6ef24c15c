using System.Diagnostics;
using Bansou.Flow.Core.Definitions.Reading;

namespace Bansou.Flow.Tests.Definitions;

/// <summary>Files made to be slow or to fill the memory. The bounds are hang guards, far above what is needed.</summary>
public class HostileFileTests
{
    private static readonly TimeSpan Guard = TimeSpan.FromSeconds(30);

    private static readonly Dictionary<string, Func<string>> Files = new()
    {
        ["half characters deep inside"] = () => Deep(string.Join(",", Enumerable.Repeat("\"\\ud800\"", 100_000))),
        ["trailing commas deep inside"] = () => Deep(string.Join(",", Enumerable.Repeat("[0,]", 100_000))),
        ["one name many times"] = () => "{" + string.Join(",", Enumerable.Repeat("\"a\":0", 100_000)) + "}",
        ["many names"] = () => "{" + string.Join(",", Enumerable.Range(0, 100_000).Select(i => $"\"n{i}\":0")) + "}",
        ["a very long name above many values"] = () => "{\"" + new string('n', 1_000_000) + "\":[" + string.Join(",", Enumerable.Repeat("[0,]", 50_000)) + "]}",
        ["activities without ids"] = () => Texts.CaseFlow(string.Join(",", Enumerable.Repeat("{\"type\":\"Elsa.Strat\"}", 50_000))),
        ["one id many times"] = () => Texts.Flow(string.Join(",", Enumerable.Repeat("{\"type\":\"Elsa.Start\",\"id\":\"a\"}", 50_000))),
        ["lines to nowhere"] = () => Texts.Flow("{\"type\":\"Elsa.Start\",\"id\":\"a\"}", string.Join(",", Enumerable.Repeat(Texts.Line("a", "Done", "b"), 30_000))),
        ["containers in containers"] = () => NestedSequences(90),
    };

    public static TheoryData<string> Kinds => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_is_read_or_refused_in_bounded_time(string what)
    {
        var bytes = Texts.Bytes(Files[what]());
        var started = Stopwatch.GetTimestamp();

        var result = FlowReader.Read(bytes);

        Stopwatch.GetElapsedTime(started).ShouldBeLessThan(Guard, what);
        result.Diagnostics.Length.ShouldBeInRange(1, 1001);
    }

    private static string Deep(string inside) => "[" + new string('[', 180) + inside + new string(']', 180) + "]";

    private static string NestedSequences(int levels) =>
        "{\"definitionId\":\"f\",\"root\":" + string.Concat(Enumerable.Repeat("{\"type\":\"Elsa.Sequence\",\"activities\":[", levels))
        + "7" + string.Concat(Enumerable.Repeat("]}", levels)) + "}";
}
