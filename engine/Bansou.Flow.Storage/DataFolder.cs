using System.Text.Json;
using System.Text.RegularExpressions;
using Bansou.Flow.Storage.Sealing;

namespace Bansou.Flow.Storage;

/// <summary>
/// データのフォルダ: everything that an installation keeps. One folder for each municipality, so that isolation, backup and moving house are
/// matters of files. One process at a time.
/// </summary>
public sealed partial class DataFolder : IDisposable
{
    internal const string KeyFile = "installation.key";
    internal const string InstallationFile = "installation.json";
    private const string Format = "bansou-data/1";

    private readonly InstanceLock instance;
    private readonly InstallationKey key;
    private readonly TimeProvider clock;
    private readonly SortedDictionary<string, Municipality> municipalities = new(StringComparer.Ordinal);

    private DataFolder(string path, InstanceLock instance, InstallationKey key, TimeProvider clock)
    {
        Path = path;
        this.instance = instance;
        this.key = key;
        this.clock = clock;
    }

    public string Path { get; }

    /// <summary>What an addition that was interrupted had left, and what became of it.</summary>
    public IReadOnlyList<AddingRest> Rests { get; private set; } = [];

    public IReadOnlyCollection<Municipality> Municipalities => municipalities.Values;

    /// <summary>Whether there is an installation at that place.</summary>
    public static bool IsThere(string path) => File.Exists(System.IO.Path.Combine(path, InstallationFile));

    /// <summary>Makes a new, empty installation in a folder that is empty or not there.</summary>
    public static void Create(string path, TimeProvider clock)
    {
        if (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any())
        {
            throw new StorageException("not-empty", "このフォルダはからではありません。新しい導入には、からのフォルダを選んでください。何も変えていません。");
        }
        try
        {
            OwnerOnly.Folder(path);
            InstallationKey.Create(System.IO.Path.Combine(path, KeyFile));
            var installation = new Installation(Format, Guid.NewGuid().ToString("N"), clock.GetUtcNow());
            OwnerOnly.Write(System.IO.Path.Combine(path, InstallationFile), JsonSerializer.SerializeToUtf8Bytes(installation));
        }
        catch (UnauthorizedAccessException e)
        {
            throw new StorageException("read-only", "データのフォルダに書く権限がありません。フォルダの権限を確かめてください。", e);
        }
    }

    /// <summary>Opens an installation and all its municipalities; a second process is refused.</summary>
    public static DataFolder Open(string path, TimeProvider clock)
    {
        if (!IsThere(path))
        {
            MayEnter(path);
            throw NotInstalled();
        }
        var key = InstallationKey.Read(System.IO.Path.Combine(path, KeyFile));
        var folder = new DataFolder(path, InstanceLock.Take(path), key, clock);
        try
        {
            folder.Rests = new Adding(path).CleanUp();
            foreach (var home in Directory.EnumerateDirectories(path).Where(Municipality.IsThere).Order(StringComparer.Ordinal))
            {
                var municipality = Municipality.Open(home, folder.key, clock);
                folder.municipalities.Add(municipality.Slug, municipality);
            }
            return folder;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    internal static StorageException NotInstalled() =>
        new("not-installed", "ここには伴走フローのデータがありません。場所を確かめるか、bansou init で新しく作ってください。");

    /// <summary>Where an account may not look, nothing seems to be there; then it must not hear that it should begin anew.</summary>
    private static void MayEnter(string path)
    {
        try
        {
            _ = Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any();
        }
        catch (UnauthorizedAccessException e)
        {
            throw new StorageException("cannot-open", "データのフォルダを開く権限がありません。伴走フローを動かすアカウントと、フォルダの権限を確かめてください。", e);
        }
    }

    public Municipality? Find(string slug) => municipalities.GetValueOrDefault(slug);

    /// <summary>Adds a municipality from the files of its pack, whose flows are published.</summary>
    public Municipality Add(string slug, IReadOnlyDictionary<string, byte[]> packFiles, string by)
    {
        CheckSlug(slug);
        if (municipalities.ContainsKey(slug))
        {
            throw new StorageException("municipality-there", "この短い名前の自治体はもうあります。ほかの名前にしてください。");
        }
        var adding = new Adding(Path);
        adding.Make(slug, home => Municipality.Create(home, key, clock, packFiles, by).Dispose());
        var municipality = Municipality.Open(System.IO.Path.Combine(Path, slug), key, clock);
        municipalities.Add(slug, municipality);
        return municipality;
    }

    internal static void CheckSlug(string slug)
    {
        if (!Slug().IsMatch(slug))
        {
            throw new StorageException("slug-unfit", "自治体の短い名前には、半角の英小文字・数字・ハイフンを使ってください（40字まで）。");
        }
    }

    public void Dispose()
    {
        try
        {
            foreach (var municipality in municipalities.Values)
            {
                municipality.Dispose();
            }
            municipalities.Clear();
        }
        finally
        {
            instance.Dispose();
        }
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,39}$")]
    private static partial Regex Slug();

    private sealed record Installation(string Format, string Id, DateTimeOffset Created);
}
