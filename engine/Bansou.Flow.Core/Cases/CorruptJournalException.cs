namespace Bansou.Flow.Core.Cases;

/// <summary>An event cannot follow the state: the journal is broken or the code has a bug. Never shown to users as it is.</summary>
public sealed class CorruptJournalException(string message) : Exception(message);
