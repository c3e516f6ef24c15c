using System.Globalization;

namespace Bansou.Flow.Core.Calendars;

/// <summary>One field of a cron text: the values that it may hold, and their names. Read into a set of bits.</summary>
internal sealed record CronField(int Lowest, int Highest, int Size, string[] Names)
{
    /// <summary>The values of <c>*</c>, <c>?</c>, or a list of values, ranges and steps; null when it is none.</summary>
    public ulong? Read(string text)
    {
        ulong set = 0;
        foreach (var part in text.Split(','))
        {
            if (Part(part) is not { } values)
            {
                return null;
            }
            set |= values;
        }
        return set;
    }

    /// <summary>A number or a name of this field; null when it is none.</summary>
    public int? Value(string text)
    {
        var named = Array.FindIndex(Names, name => name.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (named >= 0)
        {
            return named + Lowest;
        }
        return Number(text) is { } number && number >= Lowest && number <= Highest ? number : null;
    }

    public static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private ulong? Part(string part)
    {
        var halves = part.Split('/');
        var step = halves.Length == 1 ? 1 : Number(halves[1]);
        if (halves.Length > 2 || step is not > 0 || step > Highest)
        {
            return null;
        }
        if (halves[0] is "*" or "?")
        {
            return Bits(Lowest, Lowest + Size - 1, step.Value);
        }
        var ends = halves[0].Split('-');
        if (ends.Length > 2 || Value(ends[0]) is not { } from)
        {
            return null;
        }
        var lastOfStep = Math.Max(from, Lowest + Size - 1);
        var to = ends.Length == 2 ? Value(ends[1]) : halves.Length == 2 ? lastOfStep : from;
        return to is { } end ? Bits(from, end < from ? end + Size : end, step.Value) : null;
    }

    /// <summary>A reversed range goes on at the beginning: 22-1 is 22, 23, 0, 1. Weekday 7 is 0.</summary>
    private ulong Bits(int from, int to, int step)
    {
        ulong set = 0;
        for (var value = from; value <= to; value += step)
        {
            set |= 1UL << (((value - Lowest) % Size) + Lowest);
        }
        return set;
    }
}
