using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Rows;

/// <summary>Receivers with an open concern, read once at the start.</summary>
internal static class ConcernRows
{
    public static SharedConcerns Read(Database database)
    {
        var byCase = new Dictionary<string, List<OrganisationId>>();
        using var read = database.Prepare("SELECT case_id, organisation FROM receiver_concerns ORDER BY stream, organisation");
        while (read.Step())
        {
            if (!byCase.TryGetValue(read.Text(0), out var open))
            {
                byCase[read.Text(0)] = open = [];
            }
            open.Add(new OrganisationId(read.Text(1)));
        }
        var concerns = new SharedConcerns();
        foreach (var (id, open) in byCase)
        {
            concerns.Set(new CaseId(id), [.. open]);
        }
        return concerns;
    }
}
