using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Bansou.Flow.Storage.Sealing;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Journal;

/// <summary>
/// 外の頭: how long the journal was and how it ended, written outside the database whenever its log is folded in. With it a lost end is
/// found; what was lost after the last head cannot be. One line each: <c>count hash time seal</c>.
/// </summary>
internal sealed class Heads(string file, InstallationKey key, TimeProvider clock)
{
    /// <summary>Another program (a backup, verify) has the file for a moment: EWOULDBLOCK of Linux and macOS, ERROR_SHARING_VIOLATION.</summary>
    private static readonly int[] Taken = [11, 35, unchecked((int)0x80070020)];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private Head last = Read(Lines(file), key).LastOrDefault();

    public Head Last => last;

    public void Write(long count, ReadOnlySpan<byte> hash)
    {
        if (count == last.Count)
        {
            return;
        }
        var head = new Head(count, Convert.ToHexStringLower(hash));
        var text = string.Create(CultureInfo.InvariantCulture, $"{head.Count} {head.Hash} {clock.GetUtcNow().UtcDateTime:O}");
        try
        {
            AppendLine($"{text} {Seal(text, key)}\n");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw FileFailure.Of(e, file);
        }
        last = head;
    }

    /// <summary>On a line of its own, even when the line before was left half written.</summary>
    private void AppendLine(string line)
    {
        using var stream = Patiently(() => OwnerOnly.Open(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, bufferSize: 0));
        var whole = stream.Length == 0;
        if (!whole)
        {
            stream.Seek(-1, SeekOrigin.End);
            whole = stream.ReadByte() == '\n';
        }
        stream.Write(Encoding.ASCII.GetBytes(whole ? line : "\n" + line));
        stream.Flush(flushToDisk: true);
    }

    /// <summary>A cheap look at the start: is what the last head says still there?</summary>
    public void CheckAgainst(Database database)
    {
        if (last.Count == 0)
        {
            return;
        }
        using var find = database.Prepare("SELECT hash FROM journal WHERE position = ?");
        if (!find.Bind(1, last.Count).Step() || Convert.ToHexStringLower(find.Bytes(0)) != last.Hash)
        {
            throw new StorageException("journal-shorter", $"記帳が、外の頭（heads.log）の言う {last.Count} 件までそろっていません。bansou verify で場所を確かめ、控えから戻してください。");
        }
    }

    /// <summary>All heads in order; lines that were not written here, or only half written when the power went, are left out.</summary>
    public static IEnumerable<Head> Read(IEnumerable<string> lines, InstallationKey key)
    {
        foreach (var line in lines)
        {
            var end = line.LastIndexOf(' ');
            if (end > 0 && Seal(line[..end], key) == line[(end + 1)..] && line.Split(' ') is [var count, var hash, ..])
            {
                yield return new Head(long.Parse(count, CultureInfo.InvariantCulture), hash);
            }
        }
    }

    /// <summary>Takes over the heads up to a count, sealed anew.</summary>
    public static void Copy(string source, InstallationKey key, string into, InstallationKey sealedWith, long upTo)
    {
        var lines = from line in Lines(source)
                    let end = line.LastIndexOf(' ')
                    where end > 0 && Seal(line[..end], key) == line[(end + 1)..] && long.Parse(line[..line.IndexOf(' ', StringComparison.Ordinal)], CultureInfo.InvariantCulture) <= upTo
                    select $"{line[..end]} {Seal(line[..end], sealedWith)}\n";
        OwnerOnly.Write(into, Encoding.ASCII.GetBytes(string.Concat(lines)));
    }

    /// <summary>As they stand there, never while one is being written.</summary>
    public static IReadOnlyList<string> Lines(string file)
    {
        if (!File.Exists(file))
        {
            return [];
        }
        using var stream = Patiently(() => new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        using var reader = new StreamReader(stream, Encoding.ASCII);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            lines.Add(line);
        }
        return lines;
    }

    private static FileStream Patiently(Func<FileStream> open)
    {
        for (var began = Environment.TickCount64; ;)
        {
            try
            {
                return open();
            }
            catch (IOException e) when (Taken.Contains(e.HResult) && Environment.TickCount64 - began < Patience.TotalMilliseconds)
            {
                Thread.Sleep(1);
            }
        }
    }

    private static string Seal(string text, InstallationKey key) => Convert.ToHexStringLower(HMACSHA256.HashData(key.Bytes, Encoding.ASCII.GetBytes("head " + text))[..16]);
}

/// <param name="Hash">Of the last row, as hex.</param>
internal readonly record struct Head(long Count, string Hash);
