using System.Diagnostics;

namespace Bansou.Flow.Benchmarks;

/// <summary>Times pieces of work in interleaved rounds, so that the drift of the machine hits all of them alike.</summary>
internal static class Rounds
{
    public const int Count = 5;

    /// <summary>Seconds of each piece in each round; one round of warm-up is thrown away.</summary>
    public static double[][] Time(params Action[] pieces)
    {
        foreach (var piece in pieces)
        {
            piece();
            piece();
        }
        var seconds = pieces.Select(_ => new double[Count]).ToArray();
        for (var round = 0; round < Count; round++)
        {
            for (var i = 0; i < pieces.Length; i++)
            {
                GC.Collect();
                var start = Stopwatch.GetTimestamp();
                pieces[i]();
                seconds[i][round] = Stopwatch.GetElapsedTime(start).TotalSeconds;
            }
        }
        return seconds;
    }

    public static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToArray();
        return ordered[ordered.Length / 2];
    }

    /// <summary>The median of the ratios of each round.</summary>
    public static double Ratio(double[] one, double[] other) => Median(one.Zip(other, (a, b) => a / b));

    public static void Print(string name, double value, string format = "0.####") =>
        Console.WriteLine(name + ": " + value.ToString(format, System.Globalization.CultureInfo.InvariantCulture));
}
