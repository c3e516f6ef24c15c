using System.Numerics;

namespace Bansou.Flow.Storage.Cases;

/// <summary>
/// When a snapshot is written: often enough that a case opens quickly, and the longer the history (and with it the state), the farther
/// apart, so that writing them costs each event the same.
/// </summary>
internal static class SnapshotRhythm
{
    private const int Shortest = 64;

    /// <summary>So many snapshots while the history doubles.</summary>
    private const int PerDoubling = 32;

    public static bool IsDue(int before, int after)
    {
        var every = Math.Max(Shortest, (int)(BitOperations.RoundUpToPowerOf2((uint)after) / (2 * PerDoubling)));
        return before / every != after / every;
    }
}
