using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Forms;

/// <summary>Checks what only the rows of a table together can get wrong.</summary>
internal static class TableCheck
{
    public static IEnumerable<FormProblem> Of(FormField field, IReadOnlyList<FormLeaf> leaves, FormAnswers answers)
    {
        var rows = leaves.Select(leaf => leaf.Row).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (rows.Count > field.MaxRows && rows.Count > 0)
        {
            yield return FormProblems.TooManyRows(field.Id, field.Label.Ja, field.MaxRows);
        }
        if (field.Type != FormFieldType.ConsentGrid)
        {
            yield break;
        }
        foreach (var row in rows)
        {
            var until = $"{field.Id}.{row}.until";
            if (Date(answers, $"{field.Id}.{row}.from") is { } from && Date(answers, until) is { } end && string.CompareOrdinal(end, from) < 0)
            {
                yield return FormProblems.UntilBeforeFrom(until, field.Label.Ja);
            }
        }
    }

    private static string? Date(FormAnswers answers, string path) => answers[path] is ScriptValue.Text text && PartialDate.IsDate(text.Value) ? text.Value : null;
}
