using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Meetings;

/// <summary>会議でできること: one thing that could be done in a meeting now, and what still stands against it for the one who acts.</summary>
/// <param name="Command">Name of the command in files and at the API.</param>
/// <param name="Label">What it is, in the municipality's words.</param>
/// <param name="Choice">The meeting type, person, outcome or action that it stands for, or null.</param>
/// <param name="Sample">The command, filled in as well as it can be without asking; what a person must say in words is a placeholder.</param>
/// <param name="Unmet">Why it cannot be done now; empty when it can.</param>
public sealed record MeetingAction(
    string Command,
    string Label,
    AgendaItemId? Item,
    string? Choice,
    [property: JsonIgnore] MeetingCommand Sample,
    ImmutableArray<Refusal> Unmet)
{
    public bool IsAllowed => Unmet.IsEmpty;

    /// <summary>Why not, in words that say what can be done instead.</summary>
    public IEnumerable<string> WhyNot => Unmet.Select(refusal => RefusalTexts.Japanese(refusal.Code)).Distinct();
}
