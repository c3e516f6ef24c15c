namespace Bansou.Flow.Storage.Registry.Rows;

internal sealed class ChangeRow
{
    public long Id { get; init; }
    public required long At { get; init; }
    public required string By { get; init; }
    public required string What { get; init; }
    public required string Subject { get; init; }
    public string? Before { get; init; }
    public string? After { get; init; }
}

internal sealed class FailedSignInRow
{
    public long Id { get; init; }
    public required long At { get; init; }
    public string? Account { get; init; }
    public required byte[] Mark { get; init; }
    public required string Problem { get; init; }
    public required bool Compared { get; init; }
}

internal sealed class ReadingRow
{
    public long Id { get; init; }
    public required string CaseId { get; init; }
    public required long At { get; init; }
    public required string Reader { get; init; }
    public required string Organisation { get; init; }
    public required string Role { get; init; }
    public required string Part { get; init; }
    public int? Level { get; init; }
    public byte[]? Purpose { get; init; }
}
