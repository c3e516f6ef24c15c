using Bansou.Flow.Core.Projections.Search;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Projections;

/// <summary>Writes the folded texts of cases and their words into the full-text index, which must be told the old words to forget them.</summary>
internal sealed class SearchRows(Database database) : IDisposable
{
    private readonly Statement known = database.Prepare("SELECT folded FROM search WHERE stream = ?");
    private readonly Statement write = database.Prepare("INSERT INTO search (stream, folded) VALUES (?1, ?2) ON CONFLICT (stream) DO UPDATE SET folded = ?2");
    private readonly Statement remove = database.Prepare("DELETE FROM search WHERE stream = ?");
    private readonly Statement addGrams = database.Prepare("INSERT INTO search_grams (rowid, grams) VALUES (?, ?)");
    private readonly Statement removeGrams = database.Prepare("INSERT INTO search_grams (search_grams, rowid, grams) VALUES ('delete', ?, ?)");

    public void Write(long stream, string folded)
    {
        var before = Known(stream);
        if (before == folded)
        {
            return;
        }
        if (before is not null)
        {
            removeGrams.Bind(1, stream).Bind(2, Bigrams.Of(before)).Run();
        }
        write.Bind(1, stream).Bind(2, folded).Run();
        addGrams.Bind(1, stream).Bind(2, Bigrams.Of(folded)).Run();
    }

    public void Remove(long stream)
    {
        if (Known(stream) is { } before)
        {
            removeGrams.Bind(1, stream).Bind(2, Bigrams.Of(before)).Run();
            remove.Bind(1, stream).Run();
        }
    }

    public void Dispose()
    {
        foreach (var statement in (Statement[])[known, write, remove, addGrams, removeGrams])
        {
            statement.Dispose();
        }
    }

    private string? Known(long stream)
    {
        known.Bind(1, stream);
        var folded = known.Step() ? known.Text(0) : null;
        known.Reset();
        return folded;
    }
}
