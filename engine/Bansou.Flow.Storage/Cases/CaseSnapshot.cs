using System.Buffers.Binary;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Journal;

namespace Bansou.Flow.Storage.Cases;

/// <summary>A snapshot as it is sealed: when somebody last did something, then the state.</summary>
internal static class CaseSnapshot
{
    private const int TimeLength = sizeof(long);

    public static byte[] Write(LoadedCase loaded)
    {
        var state = StateSnapshot.Write(loaded.State);
        var bytes = new byte[TimeLength + state.Length];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, Instants.Micros(loaded.HeardAt));
        state.CopyTo(bytes, TimeLength);
        return bytes;
    }

    public static (CaseState State, DateTimeOffset HeardAt)? Read(ReadOnlySpan<byte> bytes) =>
        StateSnapshot.Read(bytes[TimeLength..]) is { } state ? (state, Instants.Of(BinaryPrimitives.ReadInt64LittleEndian(bytes))) : null;
}
