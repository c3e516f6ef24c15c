using System.Security.Cryptography;
using Bansou.Flow.Storage.Sealing;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Verifying;

/// <summary>Whether payloads can be opened by the keys that are there. A key that was destroyed on purpose is no fault; one that nobody destroyed is.</summary>
internal sealed class BoxCheck(Database keys, InstallationKey installation) : IDisposable
{
    private readonly Statement find = keys.Prepare("SELECT wrapped FROM keys WHERE id = ?");
    private readonly Dictionary<long, StreamKey?> known = [];
    private readonly HashSet<long> destroyed = Destroyed(keys);
    private byte[] plain = new byte[4096];

    /// <summary>What stands against a payload, or null.</summary>
    public (string Code, Func<long, string> Message)? Against(long keyId, int version, ReadOnlySpan<byte> box)
    {
        if (!known.TryGetValue(keyId, out var key))
        {
            known[keyId] = key = Find(keyId);
        }
        if (key is null)
        {
            return destroyed.Contains(keyId)
                ? null
                : ("key-missing", position => $"記帳の {position} 件目を開ける鍵がありません。消すと決めた記録ではありません。鍵箱（keys.db）を控えから戻してください。");
        }
        try
        {
            if (plain.Length < box.Length)
            {
                plain = new byte[box.Length * 2];
            }
            key.Open(BoxKind.Event, version, box, plain);
            return null;
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException)
        {
            return ("box-closed", position => $"記帳の {position} 件目の中身を開けません。中身が変わっているか、鍵がちがいます。控えから戻してください。");
        }
    }

    public void Dispose() => find.Dispose();

    private StreamKey? Find(long id)
    {
        find.Bind(1, id);
        try
        {
            return find.Step() ? new StreamKey(installation.Unwrap(id, find.Bytes(0))) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
        finally
        {
            find.Reset();
        }
    }

    private static HashSet<long> Destroyed(Database keys)
    {
        var ids = new HashSet<long>();
        using var read = keys.Prepare("SELECT id FROM destroyed");
        while (read.Step())
        {
            ids.Add(read.Long(0));
        }
        return ids;
    }
}
