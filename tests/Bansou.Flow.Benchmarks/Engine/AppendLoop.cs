using System.Runtime.CompilerServices;

namespace Bansou.Flow.Benchmarks.Engine;

/// <summary>The anchor: pure C#, a new case each time, ten appends of a 200-byte struct and a switch (the limit that no engine reaches).</summary>
internal static class AppendLoop
{
    public const int EventsPerCase = 10;

    [InlineArray(24)]
    private struct Payload
    {
        private long first;
    }

    private struct Happened
    {
        public int Kind;
        public int Step;
        public Payload Data;
    }

    /// <returns>Something that depends on all of the work.</returns>
    public static long Run(int cases)
    {
        long sum = 0;
        for (var i = 0; i < cases; i++)
        {
            var journal = new Happened[EventsPerCase];
            var state = 0;
            for (var step = 0; step < EventsPerCase; step++)
            {
                ref var happened = ref journal[step];
                happened.Kind = step % 5;
                happened.Step = step;
                happened.Data[step] = i;
                state = happened.Kind switch
                {
                    0 => state + 1,
                    1 => state + happened.Step,
                    2 => state ^ happened.Step,
                    3 => state - 1,
                    _ => state + 2,
                };
            }
            sum += state;
        }
        return sum;
    }
}
