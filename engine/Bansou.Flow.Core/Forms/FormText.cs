namespace Bansou.Flow.Core.Forms;

/// <summary>様式のことば: what stands on a form, in Japanese, and where it is written in English and in やさしい日本語.</summary>
public sealed record FormText(string Ja, string? En = null, string? Easy = null);
