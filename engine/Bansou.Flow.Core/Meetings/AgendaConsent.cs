using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Meetings;

/// <summary>議題の同意: whether a person agrees to being talked about where a meeting asks for that (§1.9).</summary>
public static class AgendaConsent
{
    /// <summary>Any living consent of the person; whoever runs a meeting looks it up for <see cref="MeetingContext.ConsentedCases"/>.</summary>
    public static bool IsGiven(CaseState state, DateTimeOffset now) =>
        state is CaseState.Active active && active.Consents.Entries.Any(entry => entry.IsLiving(now));

    /// <summary>The case whose consent a command asks about, or null.</summary>
    public static CaseId? CaseOf(MeetingCommand command) => command is MeetingCommand.AddItem { Case: { } ofCase } ? ofCase : null;
}
