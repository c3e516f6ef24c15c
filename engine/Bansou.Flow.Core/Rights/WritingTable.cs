using System.Collections.Frozen;
using Bansou.Flow.Core.Journal;

namespace Bansou.Flow.Core.Rights;

/// <summary>書ける命令の表: which side may send which command, and by which tie. What stands nowhere here is let in from nobody (docs/rights.md).</summary>
public static class WritingTable
{
    /// <summary>Of time alone, and the far side of a merge that was decided here; nobody signs in as the clock.</summary>
    private static readonly string[] OfTheEngine = ["pass-time", "join-case", "part-from-case"];
    private const string DecideSupport = "decide-support";
    private const string Return = "return-referral";

    /// <summary>To tell what happened, and to call for help: nobody is sent away (HR-8).</summary>
    private static readonly string[] Knocking = ["open-case", "write-notice", "receive-inquiry", "raise-anytime"];

    /// <summary>Who of a role does a step is theirs to say.</summary>
    private static readonly string[] Claiming = ["claim-step", "hand-on-step", "give-back-step"];

    /// <summary>What a receiver answers, and the own step and promise of whoever has one.</summary>
    private static readonly string[] OwnWork = ["complete-step", "move-referral", "take-received", Return, "write-note", "save-sheet", "close-work-item", "reopen-work-item", .. Claiming];

    private static readonly FrozenDictionary<RoleSide, FrozenDictionary<string, WritingTie>> BySide = new Dictionary<RoleSide, FrozenDictionary<string, WritingTie>>
    {
        [RoleSide.Person] = Rows(Knocking,
            own: ["close-work-item", "reopen-work-item"],
            seen:
            [
                "complete-step", "move-referral", Return, "record-consent", "withdraw-consent", "record-need", "add-presenting-issue", "name-person",
                "write-plan-goal", "write-personal-plan", "write-dialogue", "choose-alternative", "answer-plan", "tie-bond", "describe-bond", "ask-key-person",
                "name-sos-receiver", "record-watch-contact", "save-sheet", "add-member", "end-membership", "hide-from", "protect-address", "tell-self-view",
                "write-birth-date", "write-address", "write-contact-way", "tell-about-self",
                "place-on-map", "take-off-map", "tie-on-map", "untie-on-map", "write-memory", "take-back-memory", "choose-memories",
            ]),
        [RoleSide.Household] = Rows(Knocking, own: ["complete-step", "close-work-item", "reopen-work-item", "hide-from", "protect-address"]),
        [RoleSide.Accompanying] = Rows(Knocking, accompanied: CommandCatalog.Names.Except([.. OfTheEngine, DecideSupport, .. Knocking])),
        [RoleSide.RegionBuilding] = Rows(Knocking, own: OwnWork),
        [RoleSide.Receiving] = Rows(Knocking, own: [.. OwnWork, "check-receiver"]),
        // もどし is always open to key persons and 民生委員: they see first when something is wrong (HR-4).
        [RoleSide.Near] = Rows([.. Knocking, Return],
            own: [.. OwnWork.Except([Return]), "start-watch", "record-watch-contact"],
            seen: ["answer-as-key-person", "tie-bond", "describe-bond", "name-sos-receiver"]),
        [RoleSide.Deciding] = Rows([], own: ["complete-step"], seen: [DecideSupport]),
        [RoleSide.NoCases] = Rows([]),
    }.ToFrozenDictionary();

    /// <summary>The tie that a side needs for a command, or null when it may never send it.</summary>
    public static WritingTie? TieOf(RoleSide side, string command) => BySide[side].TryGetValue(command, out var tie) ? tie : null;

    /// <summary>All that a side may send.</summary>
    public static IEnumerable<string> CommandsOf(RoleSide side) => BySide[side].Keys;

    private static FrozenDictionary<string, WritingTie> Rows(
        IEnumerable<string> anyone, IEnumerable<string>? own = null, IEnumerable<string>? seen = null, IEnumerable<string>? accompanied = null) =>
        new (IEnumerable<string> Commands, WritingTie Tie)[]
        {
            (anyone, WritingTie.Anyone), (own ?? [], WritingTie.Own), (seen ?? [], WritingTie.Seen), (accompanied ?? [], WritingTie.Accompanied),
        }
        .SelectMany(group => group.Commands.Select(command => KeyValuePair.Create(command, group.Tie)))
        .ToFrozenDictionary(StringComparer.Ordinal);
}
