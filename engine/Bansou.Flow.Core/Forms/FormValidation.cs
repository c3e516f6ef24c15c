using System.Collections.Immutable;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Forms;

/// <summary>様式の点検: all problems of the answers to a form at once. The browser keeps the same rules (tests/form-vectors).</summary>
public static class FormValidation
{
    /// <summary>Nothing here throws, whatever the answers say. Problems come in the order of the form, then by path.</summary>
    /// <param name="today">Null where nobody knows which day it is: then nothing lies in the future.</param>
    public static ImmutableArray<FormProblem> Check(FormDefinition form, FormAnswers answers, FormMoment moment = FormMoment.Saving, DateOnly? today = null)
    {
        if (answers.Values.Count > FormAnswers.Most)
        {
            return [FormProblems.TooManyAnswers()];
        }
        var leaves = answers.Values.Keys.Where(path => answers[path] is not null).Select(path => (Path: path, Leaf: FormPaths.Find(form, path))).ToList();
        var problems = leaves.SelectMany(each => each.Leaf is { } leaf ? LeafCheck.Of(leaf, answers, today) : [FormProblems.UnknownField(each.Path)])
            .Concat(form.Fields.SelectMany(each => TableCheck.Of(each.Field, [.. leaves.Select(leaf => leaf.Leaf).OfType<FormLeaf>().Where(leaf => leaf.Owner == each.Field)], answers)));
        if (moment == FormMoment.Completing)
        {
            problems = problems.Concat(OpenQuestions.Of(form, answers));
        }
        var places = form.Fields.Select((each, at) => (each.Field.Id, at)).ToDictionary(each => each.Id, each => each.at, StringComparer.Ordinal);
        return [.. problems.OrderBy(problem => places.GetValueOrDefault(problem.Path.Split('.')[0], int.MaxValue)).ThenBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Code, StringComparer.Ordinal)];
    }

    /// <summary>Whether the answers so far show this section and field.</summary>
    public static bool IsShown(FormSection section, FormField field, FormAnswers answers) =>
        Holds(section.ShowWhen, answers) && Holds(field.ShowWhen, answers);

    private static bool Holds(Condition? condition, FormAnswers answers) =>
        condition is null || ConditionEvaluation.Evaluate(condition, field => answers[field]);
}
