namespace Bansou.Flow.Storage;

/// <summary>Something about files or the database stands in the way. The message is plain Japanese with what to do; it never holds what people wrote.</summary>
/// <param name="code">Stable kebab name, such as <c>disk-full</c> (docs/operations/storage.md).</param>
public sealed class StorageException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    public string Code { get; } = code;
}
