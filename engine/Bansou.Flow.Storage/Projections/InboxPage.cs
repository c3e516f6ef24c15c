using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Stages;
using Bansou.Flow.Core.Projections;

namespace Bansou.Flow.Storage.Projections;

/// <summary>受信箱のページ: rows by due date, those without a clock last.</summary>
/// <param name="Next">Where the next page begins; null when there is none.</param>
public sealed record InboxPage(ImmutableArray<InboxItem> Items, InboxPlace? Next);

/// <summary>受信箱の一行 with what stands beside it on the screen.</summary>
public sealed record InboxItem(
    WorklistRow Row, string CaseName, CaseStage Stage, PersonId Lead, OrganisationId LeadOrganisation, PersonId OverviewHolder, string Flow, int FlowVersion);

/// <summary>One row with its place in the order.</summary>
public sealed record PlacedItem(InboxPlace Place, InboxItem Item);

/// <summary>The last row of a page.</summary>
public sealed record InboxPlace(long DueAt, long Stream, string Key)
{
    /// <summary>The order of the inbox.</summary>
    public static int Compare(InboxPlace one, InboxPlace other) =>
        (one.DueAt, one.Stream).CompareTo((other.DueAt, other.Stream)) is var order and not 0 ? order : string.CompareOrdinal(one.Key, other.Key);

    /// <summary>An opaque text for addresses; <see cref="Read"/> takes it back.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{DueAt}.{Stream}.{Key}");

    /// <summary>Null when it is no such text.</summary>
    public static InboxPlace? Read(string text) =>
        text.Split('.', 3) is [var due, var stream, var key] && Number(due) is { } dueAt && Number(stream) is { } id ? new InboxPlace(dueAt, id, key) : null;

    private static long? Number(string text) =>
        long.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
}
