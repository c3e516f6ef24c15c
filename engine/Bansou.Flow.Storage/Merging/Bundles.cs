using Bansou.Flow.Core.Cases;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Merging;

/// <summary>What one side of a bundle has decided and the other side does not know yet: derived from what both have written, never noted apart.</summary>
internal sealed class Bundles(string file)
{
    private const string Joins = """
        SELECT took.case_id, took.other FROM bundles took JOIN cases lead ON lead.stream = took.stream
        WHERE took.taken = 1 AND lead.seen_off_at IS NULL
          AND NOT EXISTS (SELECT 1 FROM bundles joined WHERE joined.case_id = took.other AND joined.other = took.case_id AND joined.taken = 0)
        """;

    private const string Parts = """
        SELECT joined.other, joined.case_id FROM bundles joined JOIN cases own ON own.stream = joined.stream
        WHERE joined.taken = 0 AND own.seen_off_at IS NULL
          AND NOT EXISTS (SELECT 1 FROM bundles took WHERE took.case_id = joined.other AND took.other = joined.case_id AND took.taken = 1)
        """;

    private const string Follows = """
        SELECT joined.other, joined.case_id FROM bundles joined JOIN cases own ON own.stream = joined.stream JOIN cases lead ON lead.case_id = joined.other
        WHERE joined.taken = 0 AND own.seen_off_at IS NULL
          AND (lead.lead <> own.lead OR lead.overview_holder <> own.overview_holder OR lead.lead_organisation <> own.lead_organisation OR lead.seen_off_at IS NOT NULL)
          AND EXISTS (SELECT 1 FROM bundles took WHERE took.case_id = joined.other AND took.other = joined.case_id AND took.taken = 1)
        """;

    /// <summary>Taken in, and does not know it.</summary>
    public List<(CaseId Lead, CaseId Other)> ToJoin() => Pairs(Joins);

    /// <summary>Let go, and does not know it.</summary>
    public List<(CaseId Lead, CaseId Other)> ToPart() => Pairs(Parts);

    /// <summary>Has other holders than the case that leads, or that one was seen off.</summary>
    public List<(CaseId Lead, CaseId Other)> ToFollow() => Pairs(Follows);

    private List<(CaseId, CaseId)> Pairs(string sql)
    {
        using var database = Database.OpenToRead(file);
        using var read = database.Prepare(sql);
        var pairs = new List<(CaseId, CaseId)>();
        while (read.Step())
        {
            pairs.Add((new CaseId(read.Text(0)), new CaseId(read.Text(1))));
        }
        return pairs;
    }
}
