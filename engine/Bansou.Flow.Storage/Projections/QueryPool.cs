using System.Collections.Concurrent;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Projections;

/// <summary>Reading connections with the statements that they have prepared, so that lists cost what SQLite costs.</summary>
internal sealed class QueryPool(string file) : IDisposable
{
    private readonly ConcurrentBag<QueryConnection> idle = [];

    public Lease Take() => new(this, idle.TryTake(out var connection) ? connection : new QueryConnection(Database.OpenToRead(file)));

    public void Dispose()
    {
        while (idle.TryTake(out var connection))
        {
            connection.Dispose();
        }
    }

    internal readonly ref struct Lease(QueryPool pool, QueryConnection connection)
    {
        public void Dispose() => pool.idle.Add(connection);

        public Statement this[string sql] => connection.Prepare(sql);
    }
}

/// <summary>One connection; a text is prepared once.</summary>
internal sealed class QueryConnection(Database database) : IDisposable
{
    private readonly Dictionary<string, Statement> prepared = new(StringComparer.Ordinal);

    public Statement Prepare(string sql)
    {
        if (!prepared.TryGetValue(sql, out var statement))
        {
            prepared[sql] = statement = database.Prepare(sql);
        }
        statement.Reset();
        return statement;
    }

    public void Dispose()
    {
        foreach (var statement in prepared.Values)
        {
            statement.Dispose();
        }
        database.Dispose();
    }
}
