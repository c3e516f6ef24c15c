using System.Collections.Immutable;

namespace Bansou.Flow.Core.Cases.Conferences;

/// <summary>会議に載せた議題: the case knows where its items are and how they came out; the talk itself stays in the meeting (CS-13).</summary>
/// <param name="ReplanAsked">A meeting asked for a replan that nobody has drafted yet (RP-2).</param>
public sealed record ConferenceBook(ImmutableArray<PutItem> Items, bool ReplanAsked)
{
    public static readonly ConferenceBook Empty = new([], false);

    public PutItem? Find(MeetingId meeting, AgendaItemId item) => Items.FirstOrDefault(known => known.Meeting == meeting && known.Item == item);

    /// <summary>The item that an open Conference step waits for.</summary>
    public PutItem? OfExecution(int execution) => Items.LastOrDefault(known => known.Execution == execution);

    /// <summary>支援会議 (106条の6): nothing but an outcome comes out of it (HR-12).</summary>
    public bool IsIsolated(MeetingId meeting) => Items.Any(known => known.Meeting == meeting && known.Isolated);
}

/// <param name="Outcome">Null while the meeting has not decided.</param>
public sealed record PutItem(StepId Step, int Execution, MeetingId Meeting, AgendaItemId Item, string MeetingType, bool Isolated, string? Outcome);
