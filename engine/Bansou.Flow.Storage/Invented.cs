using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage;

public sealed partial class Municipality
{
    private const string Mark = "invented";

    /// <summary>架空: made to try things out, with accounts whose password everybody knows. Stays with the data wherever it is copied.</summary>
    public bool IsInvented => writer.Between(static database =>
    {
        using var find = database.Prepare("SELECT 1 FROM settings WHERE name = ?");
        return find.Bind(1, Mark).Step();
    });

    public void SayItIsInvented() => writer.Between(static database =>
    {
        using var write = database.Prepare("INSERT OR REPLACE INTO settings (name, value) VALUES (?, 'true')");
        write.Bind(1, Mark).Run();
        return true;
    });
}
