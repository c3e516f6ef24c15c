namespace Bansou.Flow.Core.Forms;

/// <summary>まだのところ: what is asked for at completion, shown, and not answered.</summary>
internal static class OpenQuestions
{
    public static IEnumerable<FormProblem> Of(FormDefinition form, FormAnswers answers) =>
        from each in form.Fields
        where FormValidation.IsShown(each.Section, each.Field, answers)
        from problem in each.Field.Type is FormFieldType.Table or FormFieldType.ConsentGrid ? OfTable(each.Field, answers) : OfField(each.Field, answers)
        select problem;

    private static IEnumerable<FormProblem> OfField(FormField field, FormAnswers answers)
    {
        if (field.Required && field.Type != FormFieldType.Note && !IsAnswered(field.Id, answers))
        {
            yield return FormProblems.Unanswered(field.Id, field.Label.Ja);
        }
    }

    private static IEnumerable<FormProblem> OfTable(FormField table, FormAnswers answers)
    {
        var rows = RowsOf(table, answers).ToList();
        if (rows.Count == 0)
        {
            return OfField(table, answers);
        }
        return
            from row in rows
            from column in table.Columns
            where column.Required
            let path = $"{table.Id}.{row}.{column.Id}"
            where answers[path] is null
            select FormProblems.Unanswered(path, column.Label.Ja);
    }

    /// <summary>Ids of the rows in which something is answered, in their order.</summary>
    private static IEnumerable<string> RowsOf(FormField table, FormAnswers answers) => answers.Values.Keys
        .Where(path => path.StartsWith(table.Id + ".", StringComparison.Ordinal) && answers[path] is not null)
        .Select(path => path.Split('.')[1])
        .Distinct(StringComparer.Ordinal);

    /// <summary>The field itself, or anything beneath it.</summary>
    private static bool IsAnswered(string id, FormAnswers answers) =>
        answers[id] is not null || answers.Values.Keys.Any(path => path.StartsWith(id + ".", StringComparison.Ordinal) && answers[path] is not null);
}
