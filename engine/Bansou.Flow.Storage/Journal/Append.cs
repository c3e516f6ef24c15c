using Bansou.Flow.Storage.Rows;

namespace Bansou.Flow.Storage.Journal;

/// <summary>書きたす: the events of one decision for one stream, sealed already, with the rows that change with them.</summary>
internal sealed class Append
{
    public required string Stream { get; init; }

    /// <summary>Null for a stream that begins with this.</summary>
    public long? StreamId { get; init; }

    public required long KeyId { get; init; }

    /// <summary>Version of the stream that the decision was made on.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>Microseconds since 1970, UTC.</summary>
    public required long At { get; init; }

    /// <summary>Digest of the idempotency key.</summary>
    public required byte[] Command { get; init; }

    public required byte[] Fingerprint { get; init; }

    /// <summary>Stored name and sealed payload.</summary>
    public required (string Type, byte[] Payload)[] Events { get; init; }

    /// <summary>Writes what is kept beside the journal, in the same transaction.</summary>
    public Action<RowStatements, long>? Rows { get; init; }

    /// <summary>Called with the stream's id when all of it is on disk, before the caller goes on.</summary>
    public Action<long>? Committed { get; init; }

    internal readonly TaskCompletionSource<AppendResult> Done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal long WrittenTo;
    internal long LastPosition;
}

/// <param name="Written">False when somebody else has written first, or this command came before: look again.</param>
/// <param name="Position">Of the last event.</param>
internal readonly record struct AppendResult(bool Written, long Position);
