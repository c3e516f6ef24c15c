using System.Globalization;

namespace Bansou.Flow.Core.Execution;

/// <summary>Ids drawn from a seed (SplitMix64), so that the same run makes the same ids.</summary>
internal sealed class IdSource(ulong seed)
{
    private ulong _state = seed;

    public string Next() => Draw().ToString("x16", CultureInfo.InvariantCulture);

    public Guid NextGuid()
    {
        Span<byte> bytes = stackalloc byte[16];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64LittleEndian(bytes, Draw());
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64LittleEndian(bytes[8..], Draw());
        return new Guid(bytes);
    }

    private ulong Draw()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
