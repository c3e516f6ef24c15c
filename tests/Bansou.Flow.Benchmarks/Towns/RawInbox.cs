using Microsoft.Data.Sqlite;

namespace Bansou.Flow.Benchmarks.Towns;

/// <summary>The anchor of the inbox: the same question as SQL, prepared once for each role, its rows read into texts and numbers.</summary>
internal sealed class RawInbox : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> byRole = [];

    public RawInbox(string root)
    {
        connection = new SqliteConnection($"Data Source={Path.Combine(root, BigTown.Slug, "journal.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        var lists = Texts("SELECT DISTINCT roles FROM worklist WHERE roles <> '' ORDER BY roles");
        foreach (var role in lists.SelectMany(list => list.Split('|', StringSplitOptions.RemoveEmptyEntries)).Distinct())
        {
            byRole[role] = Prepare([.. lists.Where(list => list.Contains($"|{role}|", StringComparison.Ordinal))]);
        }
    }

    /// <summary>Every role that something waits for; the same for both sides.</summary>
    public IReadOnlyList<string> Roles => [.. byRole.Keys];

    public int Top(string role)
    {
        var count = 0;
        using var rows = byRole[role].ExecuteReader();
        while (rows.Read())
        {
            for (var column = 0; column < rows.FieldCount; column++)
            {
                _ = rows.IsDBNull(column) ? null : rows.GetValue(column);
            }
            count++;
        }
        return count;
    }

    public void Dispose()
    {
        foreach (var query in byRole.Values)
        {
            query.Dispose();
        }
        connection.Dispose();
    }

    /// <summary>The quickest that we know: from each list of roles the first fifty by the index, and of those the first fifty.</summary>
    private SqliteCommand Prepare(string[] lists)
    {
        var query = connection.CreateCommand();
        query.CommandText = string.Join(" UNION ALL ", lists.Select((_, i) => $"""
            SELECT * FROM (
            SELECT worklist.case_id, worklist.key, worklist.kind, worklist.step, worklist.referral, worklist.role, worklist.roles, worklist.assignee,
              worklist.organisation, worklist.opened_at, worklist.due_at, worklist.level, worklist.paused, cases.name, cases.stage, cases.lead, worklist.stream
            FROM worklist CROSS JOIN cases ON cases.stream = worklist.stream
            WHERE worklist.roles = $roles{i} AND instr(cases.hidden_from, $reader) = 0
            ORDER BY worklist.due_at, worklist.stream, worklist.key LIMIT 50)
            """)) + " ORDER BY due_at, stream, key LIMIT 50";
        for (var i = 0; i < lists.Length; i++)
        {
            query.Parameters.AddWithValue($"$roles{i}", lists[i]);
        }
        query.Parameters.AddWithValue("$reader", $"|{BigTown.Login}|");
        query.Prepare();
        return query;
    }

    private List<string> Texts(string sql)
    {
        using var read = connection.CreateCommand();
        read.CommandText = sql;
        using var rows = read.ExecuteReader();
        var texts = new List<string>();
        while (rows.Read())
        {
            texts.Add(rows.GetString(0));
        }
        return texts;
    }
}
