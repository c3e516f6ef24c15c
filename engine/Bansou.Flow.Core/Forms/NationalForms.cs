using System.Collections.Concurrent;

namespace Bansou.Flow.Core.Forms;

/// <summary>全国の様式: the set that every pack has, unless it brings a form of the same id itself. They are part of the program; nothing is read from a folder.</summary>
public static class NationalForms
{
    private const string Folder = "forms/";
    private const string Ending = ".json";

    private static readonly ConcurrentDictionary<string, FormDefinition?> Known = new(StringComparer.Ordinal);

    /// <summary>Ids of all of them, in order.</summary>
    public static IEnumerable<string> Ids => typeof(NationalForms).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Select(name => name[Folder.Length..^Ending.Length])
        .Order(StringComparer.Ordinal);

    /// <summary>Null when the set has no such form.</summary>
    public static FormDefinition? Find(string id) => Known.TryGetValue(id, out var known) ? known : Text(id) is { } text ? Known.GetOrAdd(id, FormReader.Read(text).Form) : null;

    /// <summary>The form's file as it is written, for a pack that wants to change it or to be whole by itself.</summary>
    public static byte[]? Text(string id)
    {
        using var stream = typeof(NationalForms).Assembly.GetManifestResourceStream(Folder + id + Ending);
        if (stream is null)
        {
            return null;
        }
        var text = new byte[stream.Length];
        stream.ReadExactly(text);
        return text;
    }
}
