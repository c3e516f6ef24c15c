using System.Globalization;

namespace Bansou.Flow.Benchmarks;

/// <summary>What can be said after the name of a benchmark: <c>--cases 20000 --data DIR</c>.</summary>
/// <param name="Data">Folder of a big town that is made when it is not there yet and kept; null for a passing one.</param>
internal sealed record BenchOptions(int Cases, string? Data, int Seconds, int Starts)
{
    public const string Words = "[--cases 1000000] [--data DIR] [--seconds 60] [--starts 7]";

    /// <summary>Null when something cannot be read.</summary>
    public static BenchOptions? Read(ReadOnlySpan<string> arguments)
    {
        var options = new BenchOptions(1_000_000, null, 60, 7);
        for (; arguments is [var name, var value, ..]; arguments = arguments[2..])
        {
            var number = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0;
            switch (name)
            {
                case "--cases" when number > 0:
                    options = options with { Cases = number };
                    break;
                case "--seconds" when number > 0:
                    options = options with { Seconds = number };
                    break;
                case "--starts" when number > 0:
                    options = options with { Starts = number };
                    break;
                case "--data":
                    options = options with { Data = value };
                    break;
                default:
                    return null;
            }
        }
        return arguments.IsEmpty ? options : null;
    }
}
