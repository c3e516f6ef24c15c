namespace Bansou.Flow.Core.Definitions.Reading;

/// <summary>読み取りの指摘の種類: one kind of finding that reading a file can make; all of them stand in docs/diagnostics.md.</summary>
/// <param name="Japanese">Message with places <c>{0}</c>, <c>{1}</c> for what the file says.</param>
/// <param name="Remedy">What to do, in Japanese, for the page.</param>
public sealed record ReadingRule(string Code, Severity Severity, string Japanese, string English, string Remedy);
