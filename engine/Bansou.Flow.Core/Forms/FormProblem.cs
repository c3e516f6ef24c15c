namespace Bansou.Flow.Core.Forms;

/// <summary>様式の答えの指摘: what is to be mended at one place, or (code <c>unanswered</c>) what is still open.</summary>
/// <param name="Path">Path of the answer, or "" for the form as a whole.</param>
/// <param name="Code">Stable, kebab case; the same in the browser (docs/form-format.md).</param>
public sealed record FormProblem(string Path, string Code, string Message, string MessageEn)
{
    public const string Unanswered = "unanswered";

    /// <summary>Only not answered yet: nothing that stands in the way of saving.</summary>
    public bool IsOpen => Code == Unanswered;
}
