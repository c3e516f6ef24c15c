using System.Globalization;

namespace Bansou.Flow.Storage.Tests.Failures;

/// <summary>Where a test's chance comes from: new each time, told when it fails, and given back with <c>BANSOU_SEED</c>.</summary>
internal static class Seeds
{
    public static bool Long { get; } = Environment.GetEnvironmentVariable("BANSOU_LONG") == "1";

    public static int Next() =>
        Environment.GetEnvironmentVariable("BANSOU_SEED") is { } given ? int.Parse(given, CultureInfo.InvariantCulture) : Random.Shared.Next(1, 1_000_000);

    public static async Task Run(Func<int, Task> test)
    {
        var seed = Next();
        try
        {
            await test(seed);
        }
        catch (Exception e)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"With BANSOU_SEED={seed}: {e.Message}"), e);
        }
    }

    /// <summary>A random instant, shorter than the clock of any timer could tell.</summary>
    public static void SpinFor(TimeSpan time)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        while (watch.Elapsed < time)
        {
            Thread.SpinWait(20);
        }
    }
}
