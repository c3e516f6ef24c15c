namespace Bansou.Flow.Server.Cli;

/// <summary>Writes a file whole or not at all: what stood there before stays until the new one is complete.</summary>
internal static class WholeFile
{
    public static void Write(string path, byte[] content)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var unfinished = Path.Combine(folder, $".{Path.GetFileName(path)}.{Environment.ProcessId}.unfinished");
        try
        {
            using (var stream = File.Create(unfinished))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
