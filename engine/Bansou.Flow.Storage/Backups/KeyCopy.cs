using System.Security.Cryptography;
using Bansou.Flow.Storage.Sealing;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Backups;

/// <summary>Copies of the store of keys; the keys in it stay wrapped.</summary>
internal static class KeyCopy
{
    /// <summary>Without a trace of keys that were destroyed.</summary>
    public static void Write(string from, string into)
    {
        using var database = Database.OpenToWrite(from, create: false);
        OwnerOnly.Reserve(into);
        using (var copy = database.Prepare("VACUUM INTO ?"))
        {
            copy.Bind(1, into).Run();
        }
    }

    /// <summary>Whether the keys were wrapped by this installation; so they are when there are none.</summary>
    public static bool IsWrappedBy(string file, InstallationKey key)
    {
        using var database = Database.OpenToRead(file);
        using var read = database.Prepare("SELECT id, wrapped FROM keys ORDER BY id LIMIT 1");
        try
        {
            return !read.Step() || key.Unwrap(read.Long(0), read.Bytes(1)).Length > 0;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    /// <summary>Wraps all keys anew, for another installation.</summary>
    public static void Rewrap(string file, InstallationKey from, InstallationKey to)
    {
        if (ReferenceEquals(from, to))
        {
            return;
        }
        using var database = Database.OpenToWrite(file, create: false);
        database.Execute("PRAGMA journal_mode=DELETE; BEGIN IMMEDIATE");
        foreach (var (id, wrapped) in Read(database))
        {
            using var update = database.Prepare("UPDATE keys SET wrapped = ? WHERE id = ?");
            update.Bind(1, to.Wrap(id, from.Unwrap(id, wrapped))).Bind(2, id).Run();
        }
        database.Execute("COMMIT; VACUUM");
    }

    private static List<(long Id, byte[] Wrapped)> Read(Database database)
    {
        using var read = database.Prepare("SELECT id, wrapped FROM keys ORDER BY id");
        var keys = new List<(long, byte[])>();
        while (read.Step())
        {
            keys.Add((read.Long(0), read.Bytes(1).ToArray()));
        }
        return keys;
    }
}
