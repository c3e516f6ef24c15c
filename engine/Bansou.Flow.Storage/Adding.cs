using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage;

/// <summary>
/// 自治体を加える, as a whole or not at all: a municipality is made in <c>add.unfinished</c> and gets its name last. What an interruption left there is cleared at the
/// next start; one that was complete but for its name gets it.
/// </summary>
internal sealed class Adding(string dataFolder)
{
    public const string WorkFolder = "add.unfinished";

    private string Work => Path.Combine(dataFolder, WorkFolder);

    public void Make(string slug, Action<string> make)
    {
        var target = Path.Combine(dataFolder, slug);
        if (Directory.Exists(target))
        {
            throw new StorageException("municipality-there", "この短い名前のフォルダがもうあります。ほかの名前にしてください。何も変えていません。");
        }
        try
        {
            Clear();
            var home = Path.Combine(OwnerOnly.Folder(Work), slug);
            make(home);
            Directory.Move(home, target);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw FileFailure.Of(e, Work);
        }
        finally
        {
            Clear();
        }
    }

    /// <summary>What there was, so that the operator can be told.</summary>
    public IReadOnlyList<AddingRest> CleanUp()
    {
        if (!Directory.Exists(Work))
        {
            return [];
        }
        try
        {
            var rests = Directory.EnumerateDirectories(Work).Order(StringComparer.Ordinal).Select(CleanUp).ToList();
            Clear();
            return rests;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw FileFailure.Of(e, Work);
        }
    }

    private AddingRest CleanUp(string home)
    {
        var slug = Path.GetFileName(home);
        var target = Path.Combine(dataFolder, slug);
        if (Directory.Exists(target) || !IsComplete(home))
        {
            return new AddingRest(slug, Kept: false);
        }
        Directory.Move(home, target);
        return new AddingRest(slug, Kept: true);
    }

    /// <summary>Publishing its flows is the last thing that is done to it.</summary>
    private static bool IsComplete(string home)
    {
        if (!Municipality.IsThere(home))
        {
            return false;
        }
        try
        {
            using var database = Database.OpenToRead(Path.Combine(home, Municipality.JournalFile));
            return database.Number("SELECT 1 FROM pragma_table_list WHERE name = 'flow_versions'") is not null && database.Number("SELECT 1 FROM flow_versions LIMIT 1") is not null;
        }
        catch (StorageException)
        {
            return false;
        }
    }

    private void Clear()
    {
        if (Directory.Exists(Work))
        {
            Directory.Delete(Work, recursive: true);
        }
    }
}

/// <summary>A municipality whose addition was interrupted.</summary>
/// <param name="Kept">It was complete but for its name, and has it now; else it is gone.</param>
public sealed record AddingRest(string Slug, bool Kept);
