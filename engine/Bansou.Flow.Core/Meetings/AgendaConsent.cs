using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Meetings;

/// <summary>議題の同意: whether a person agrees to being talked about where a meeting asks for that (§1.9).</summary>
public static class AgendaConsent
{
    /// <summary>Any living consent of the person; whoever runs a meeting looks it up for <see cref="MeetingContext.ConsentedCases"/>.</summary>
    public static bool IsGiven(CaseState state, DateTimeOffset now) =>
        state is CaseState.Active active && active.Consents.Entries.Any(entry => entry.IsLiving(now));

    /// <summary>聴いていない機関: who sits at the table without the person having agreed that they are told anything; those who hold the case need no consent of their own.</summary>
    public static ImmutableArray<OrganisationId> NotAsked(CaseState.Active state, Meeting meeting, DateTimeOffset now) =>
    [
        .. meeting.Members.Where(member => member.LeftBecause is null).Select(member => member.Member.Organisation).Distinct()
            .Where(organisation => organisation != state.Holders.Lead.Organisation && organisation != state.Holders.OverviewHolder.Organisation && !state.Consents.Covers(organisation, now)),
    ];

    /// <summary>The case whose consent a command asks about, or null.</summary>
    public static CaseId? CaseOf(MeetingCommand command) => command is MeetingCommand.AddItem { Case: { } ofCase } ? ofCase : null;
}
