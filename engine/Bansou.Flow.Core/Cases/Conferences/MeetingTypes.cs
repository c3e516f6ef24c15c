using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Core.Cases.Conferences;

/// <summary>What a meeting type of the pack asks of an item that is put on it.</summary>
internal static class MeetingTypes
{
    /// <summary>The municipality hosts the multi-agency work under this article; 重層的支援会議 is its guideline's word.</summary>
    private static readonly string[] MultiAgencyWords = ["重層", "多機関", "106条の4"];

    public static MeetingType? Find(Pack pack, string? id) => pack.MeetingTypes.FirstOrDefault(type => type.Id == id);

    public static bool IsMultiAgency(MeetingType type) => !type.Isolated && MultiAgencyWords.Any(word =>
        type.Basis.Contains(word, StringComparison.Ordinal) || type.Name.Contains(word, StringComparison.Ordinal));

    /// <summary>Whether the conference that a step draws is a 支援会議 (106条の6).</summary>
    public static bool IsIsolated(Pack pack, CaseStep step) => Find(pack, step.Settings?.Conference?.Meeting)?.Isolated ?? false;
}
