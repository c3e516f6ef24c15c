using Bansou.Flow.Core.Cases;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Projections;

namespace Bansou.Flow.Storage.Meetings;

/// <summary>Which meetings there are: names of streams only, no word of any of them.</summary>
internal sealed class MeetingList(QueryPool queries)
{
    /// <summary>In the order in which they were called.</summary>
    public List<MeetingId> Ids()
    {
        using var lease = queries.Take();
        var rows = lease["SELECT name FROM streams WHERE name >= 'm:' AND name < 'm;' ORDER BY id"];
        var ids = new List<MeetingId>();
        while (rows.Step())
        {
            if (StreamNames.MeetingOf(rows.Text(0)) is { } id)
            {
                ids.Add(id);
            }
        }
        rows.Reset();
        return ids;
    }
}
