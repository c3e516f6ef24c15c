using System.Text.Json;
using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Journal;

/// <summary>今のうつし: the state of a case as bytes, so that a long history need not be read from its beginning.</summary>
public static class StateSnapshot
{
    /// <summary>A case that is not there yet has no snapshot.</summary>
    public static byte[] Write(CaseState state) => state switch
    {
        CaseState.Active active => Write(new StoredState(active, null)),
        CaseState.SeenOff seenOff => Write(new StoredState(seenOff.Last, seenOff.At)),
        _ => throw new ArgumentException("Only a case that was opened can be written.", nameof(state)),
    };

    /// <summary>What <see cref="Write(CaseState)"/> of this build wrote; null for anything else, which means: fold the events.</summary>
    public static CaseState? Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var stored = JsonSerializer.Deserialize(bytes, StateJson.Shapes.StoredState)!;
            return stored.SeenOffAt is { } at ? new CaseState.SeenOff(stored.State, at) : stored.State;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static byte[] Write(StoredState stored) => JsonSerializer.SerializeToUtf8Bytes(stored, StateJson.Shapes.StoredState);
}
