namespace Bansou.Flow.Storage.Journal;

/// <summary>A row of the journal as it was read, its payload opened.</summary>
internal delegate void StoredEventReader(int version, string type, long at, ReadOnlySpan<byte> opened);

/// <summary>Where a stream stands in the database.</summary>
/// <param name="Key">Id of its key.</param>
internal readonly record struct StreamPlace(long Id, long Key);
