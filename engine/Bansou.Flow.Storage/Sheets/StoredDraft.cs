using Bansou.Flow.Core.Cases.Sheets;

namespace Bansou.Flow.Storage.Sheets;

/// <param name="Version">For <c>If-Match</c>; 0 while there is none.</param>
public sealed record StoredDraft(DraftPlace Place, int Version, DateTimeOffset? SavedAt, SheetDraft Draft)
{
    public static StoredDraft NoneAt(DraftPlace place) => new(place, 0, null, SheetDraft.Blank);
}
