using System.Collections.Immutable;
using Bansou.Flow.Core.Cases.Notes;
using Bansou.Flow.Core.Meetings;

namespace Bansou.Flow.Core.Cases.Reading;

/// <summary>会議で決まったこと, as the person reads it: what was decided about them, and who does what by when.</summary>
/// <param name="Outcome">Name of an outcome of the step that waited for it.</param>
/// <param name="On">The day of the meeting; null when the case alone knows of it.</param>
public sealed record OwnDecision(string MeetingType, DateOnly? On, StepId Step, string Outcome, string Title, string Words, ImmutableArray<NextAction> Agreed)
{
    /// <summary>A 支援会議 (106条の6) does not stand here, not even that there was one (HR-12).</summary>
    internal static IEnumerable<OwnDecision> Of(CaseState.Active state, ImmutableArray<Meeting> meetings) =>
        from put in state.Records.Conferences.Items
        where put is { Isolated: false, Outcome: not null } && !state.Records.Conferences.IsIsolated(put.Meeting)
        let meeting = meetings.FirstOrDefault(each => each.Id == put.Meeting)
        let item = meeting?.Find(put.Item)
        where meeting is not { Isolated: true } && item is not { Isolated: true }
        select new OwnDecision(put.MeetingType, meeting?.Held?.On ?? meeting?.On, put.Step, put.Outcome!, item?.Title ?? "", item?.Decision?.Words ?? "", item?.Decision?.Actions ?? []);
}
