namespace Bansou.Flow.Storage.Verifying;

/// <summary>見つかったこと: what is wrong with a journal, and where.</summary>
/// <param name="Code">Stable kebab name (docs/operations/verify.md).</param>
/// <param name="Position">In the journal; null when it is about something else.</param>
/// <param name="Stream">Number of the stream, never a name.</param>
/// <param name="Version">Within the stream.</param>
/// <param name="Message">Plain Japanese with what to do.</param>
public sealed record VerifyFinding(string Code, string Municipality, long? Position, long? Stream, int? Version, string Message);
