namespace Bansou.Flow.Storage.Backups;

/// <summary>
/// 戻す先: a folder that is empty or not there. The work is done in a folder inside it, so that it stays the folder that it was (its rights, its disk) and
/// nothing beside it is touched. It is an installation from the moment when the last name is given.
/// </summary>
internal sealed class RestorePlace : IDisposable
{
    private const string WorkFolder = "restore.unfinished";

    private readonly string target;
    private readonly bool isOurs;
    private readonly List<string> given = [];
    private bool complete;

    public RestorePlace(string folder)
    {
        target = Path.GetFullPath(folder);
        isOurs = !Directory.Exists(target);
        try
        {
            if (!isOurs && Directory.EnumerateFileSystemEntries(target).Any(entry => Path.GetFileName(entry) != WorkFolder))
            {
                throw new StorageException("not-empty", "戻す先のフォルダはからではありません。からのフォルダか、まだない場所を選んでください。何も変えていません。");
            }
            Clear(Work);
            OwnerOnly.Folder(target);
            OwnerOnly.Folder(Work);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Dispose();
            throw FileFailure.Of(e, target);
        }
    }

    public string Work => Path.Combine(target, WorkFolder);

    /// <summary>Gives everything its name; what makes a folder an installation comes last.</summary>
    public void Finish()
    {
        foreach (var entry in Directory.EnumerateFileSystemEntries(Work).OrderBy(entry => Path.GetFileName(entry) == DataFolder.InstallationFile).ToList())
        {
            var name = Path.Combine(target, Path.GetFileName(entry));
            given.Add(name);
            Directory.Move(entry, name);
        }
        complete = true;
    }

    public void Dispose()
    {
        Clear(Work);
        if (complete)
        {
            return;
        }
        given.ForEach(Clear);
        if (isOurs)
        {
            Clear(target);
        }
    }

    private static void Clear(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
        else if (File.Exists(path))
        {
            File.Delete(path);
        }
    }
}
