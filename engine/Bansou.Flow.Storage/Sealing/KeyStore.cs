using System.Security.Cryptography;
using System.Text;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Sealing;

/// <summary>鍵箱: one key for each case or meeting, in a file of its own (<c>keys.db</c>), wrapped by the installation's key.</summary>
internal sealed class KeyStore : IDisposable
{
    private const int KeyLength = 32;

    /// <summary>Keys are made some at a time, so that opening a case does not wait for the disk twice.</summary>
    private const int Batch = 64;

    /// <summary>For a backup that is copying the keys; it takes milliseconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Database database;
    private readonly InstallationKey installation;
    private readonly Queue<(long Id, StreamKey Key)> unused = new();
    private readonly Lock gate = new();

    private KeyStore(Database database, InstallationKey installation) => (this.database, this.installation) = (database, installation);

    public static KeyStore Open(string file, InstallationKey installation, bool create)
    {
        var database = Database.OpenToWrite(file, create);
        database.Execute("CREATE TABLE IF NOT EXISTS keys (id INTEGER PRIMARY KEY AUTOINCREMENT, wrapped BLOB NOT NULL)");
        database.Execute("CREATE TABLE IF NOT EXISTS destroyed (id INTEGER PRIMARY KEY)");
        return new KeyStore(database, installation);
    }

    internal Database Database => database;

    /// <summary>A key that nothing was sealed with yet. It is on disk before anything that it seals.</summary>
    public (long Id, StreamKey Key) Take()
    {
        lock (gate)
        {
            if (unused.Count == 0)
            {
                Make();
            }
            return unused.Dequeue();
        }
    }

    /// <summary>The key, or null when it was destroyed.</summary>
    public StreamKey? Find(long id) => SecretOf(id) is { } secret ? new StreamKey(secret) : null;

    internal byte[]? SecretOf(long id)
    {
        lock (gate)
        {
            using var find = database.Prepare("SELECT wrapped FROM keys WHERE id = ?");
            if (!find.Bind(1, id).Step())
            {
                return null;
            }
            try
            {
                return installation.Unwrap(id, find.Bytes(0));
            }
            catch (CryptographicException)
            {
                throw new StorageException("key-damaged", "記録の鍵を開けません。導入鍵（installation.key）がこのデータのものか、鍵箱（keys.db）がこわれていないかを確かめてください。");
            }
        }
    }

    /// <summary>Tells words from other words without keeping them; nobody without the installation's key can try which they were.</summary>
    public byte[] MarkOf(string words) => HMACSHA256.HashData(installation.Bytes, Encoding.UTF8.GetBytes("mark " + words))[..16];

    /// <summary>Removes the key for ever; that it was destroyed on purpose is kept. Bytes of it may stand in the log until <see cref="Overwrite"/> has run.</summary>
    public void Destroy(long id)
    {
        lock (gate)
        {
            database.Execute("BEGIN IMMEDIATE");
            using (var delete = database.Prepare("DELETE FROM keys WHERE id = ?"))
            using (var remember = database.Prepare("INSERT INTO destroyed (id) VALUES (?) ON CONFLICT DO NOTHING"))
            {
                delete.Bind(1, id).Run();
                remember.Bind(1, id).Run();
            }
            database.Execute("COMMIT");
        }
    }

    /// <summary>
    /// Writes the file anew, so that no byte of a destroyed key is left in it or its log. Refused as <c>locked</c> while somebody reads an older state: then it
    /// has to be called again. On a connection of its own, so that nobody who needs a key waits for it.
    /// </summary>
    public void Overwrite()
    {
        using var own = Database.OpenToWrite(database.File, create: false);
        own.WaitForOthers(Patience);
        own.TruncateLog();
        own.Execute("VACUUM");
        own.TruncateLog();
    }

    public void Dispose() => database.Dispose();

    private void Make()
    {
        database.Execute("BEGIN IMMEDIATE");
        try
        {
            var next = (database.Number("SELECT seq FROM sqlite_sequence WHERE name = 'keys'") ?? 0) + 1;
            using var insert = database.Prepare("INSERT INTO keys (id, wrapped) VALUES (?, ?)");
            var made = new List<(long, StreamKey)>(Batch);
            for (var id = next; id < next + Batch; id++)
            {
                var secret = RandomNumberGenerator.GetBytes(KeyLength);
                insert.Bind(1, id).Bind(2, installation.Wrap(id, secret)).Run();
                made.Add((id, new StreamKey(secret)));
            }
            database.Execute("COMMIT");
            made.ForEach(unused.Enqueue);
        }
        catch
        {
            _ = SQLitePCL.raw.sqlite3_exec(database.Handle, "ROLLBACK");
            throw;
        }
    }
}
