using System.Collections.Immutable;

namespace Bansou.Flow.Core.Cases.Referrals;

/// <summary>返事のわけ: why a receiver cannot take somebody, or not yet.</summary>
public static class ReceiverReasons
{
    /// <summary>There is no room: the directory learns it by itself.</summary>
    public const string Full = "full";

    public static readonly ImmutableArray<string> All =
        [Full, "notEligible", "outOfArea", "missingPapers", "personDeclined", "lostContact", "noShow", "otherAgency", "urgentFirst", "familysWish", "systemChange", "other"];
}
