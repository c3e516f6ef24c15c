using System.Globalization;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Forms;

/// <summary>Checks one answer by its type.</summary>
internal static class LeafCheck
{
    private const int LongestName = 200;
    private const int LongestId = 100;

    /// <summary>Above this a double skips whole numbers.</summary>
    private const double LargestNumber = 9_007_199_254_740_991;

    public static IEnumerable<FormProblem> Of(FormLeaf leaf, FormAnswers answers, DateOnly? today)
    {
        var value = answers[leaf.Path]!;
        return leaf.Shape switch
        {
            LeafShape.Text => Text(leaf, value),
            LeafShape.Number => Number(leaf, value, leaf.Field.Decimals),
            LeafShape.Yen => Number(leaf, value, 0),
            LeafShape.Date => Date(leaf, value, today),
            LeafShape.Choice => Choice(leaf, value, answers),
            LeafShape.Several => Several(leaf, value),
            LeafShape.YesNoUnknown => value is ScriptValue.Text { Value: "yes" or "no" or "unknown" } ? [] : [Wrong(leaf, value)],
            LeafShape.Named => Named(leaf, value),
            LeafShape.Mark => Choice(leaf, value, answers),
            _ => throw new System.Diagnostics.UnreachableException(leaf.Shape.ToString()),
        };
    }

    private static IEnumerable<FormProblem> Text(FormLeaf leaf, ScriptValue value)
    {
        if (value is not ScriptValue.Text text)
        {
            yield return FormProblems.WrongType(leaf);
            yield break;
        }
        if (LengthOf(text) is var length && length > leaf.MaxLength)
        {
            yield return FormProblems.TooLong(leaf, leaf.MaxLength, length);
        }
        if (HoldsControls(text.Value))
        {
            yield return FormProblems.ControlCharacter(leaf);
        }
    }

    private static IEnumerable<FormProblem> Number(FormLeaf leaf, ScriptValue value, int decimals)
    {
        if (value is not ScriptValue.Number number || Math.Abs(number.Value) > LargestNumber)
        {
            yield return FormProblems.WrongType(leaf);
            yield break;
        }
        var scaled = number.Value * Math.Pow(10, decimals);
        if (Math.Abs(scaled - Math.Floor(scaled + 0.5)) > 1e-6)
        {
            yield return decimals == 0 ? FormProblems.NotWhole(leaf) : FormProblems.TooManyDecimals(leaf, decimals);
        }
        if (number.Value < leaf.Field.Min)
        {
            yield return FormProblems.TooSmall(leaf, leaf.Field.Min.Value);
        }
        if (number.Value > leaf.Field.Max)
        {
            yield return FormProblems.TooLarge(leaf, leaf.Field.Max.Value);
        }
    }

    private static IEnumerable<FormProblem> Date(FormLeaf leaf, ScriptValue value, DateOnly? today) => value switch
    {
        ScriptValue.Text text when PartialDate.IsDate(text.Value) => leaf.Field.Past && IsAfter(text.Value, today) ? [FormProblems.InTheFuture(leaf)] : [],
        ScriptValue.Text text when PartialDate.IsPartial(text.Value) => !leaf.Field.Partial
            ? [FormProblems.DateIncomplete(leaf)]
            : leaf.Field.Past && text.Value != PartialDate.Unknown && IsAfter(text.Value, today) ? [FormProblems.InTheFuture(leaf)] : [],
        ScriptValue.Text => [FormProblems.NotADate(leaf)],
        _ => [FormProblems.WrongType(leaf)],
    };

    private static IEnumerable<FormProblem> Choice(FormLeaf leaf, ScriptValue value, FormAnswers answers)
    {
        if (value is not ScriptValue.Text text)
        {
            return [FormProblems.WrongType(leaf)];
        }
        if (leaf.Options.All(option => option.Id != text.Value))
        {
            return [FormProblems.UnknownOption(leaf)];
        }
        // ◎ is set on one that is chosen.
        var isMost = leaf.Field.MostImportant && leaf.Path.EndsWith(".most", StringComparison.Ordinal);
        var chosen = isMost ? answers[leaf.Path[..^".most".Length]] as ScriptValue.List : null;
        return isMost && chosen?.Items.Contains(value) != true ? [FormProblems.MostNotChosen(leaf)] : [];
    }

    private static IEnumerable<FormProblem> Several(FormLeaf leaf, ScriptValue value)
    {
        if (value is not ScriptValue.List list || list.Items.Any(item => item is not ScriptValue.Text))
        {
            return [FormProblems.WrongType(leaf)];
        }
        if (list.Items.Any(item => leaf.Options.All(option => option.Id != ((ScriptValue.Text)item).Value)))
        {
            return [FormProblems.UnknownOption(leaf)];
        }
        return list.Items.Distinct().Count() < list.Items.Length ? [FormProblems.ChosenTwice(leaf)] : [];
    }

    private static IEnumerable<FormProblem> Named(FormLeaf leaf, ScriptValue value)
    {
        if (value is not ScriptValue.Fields fields || fields.Properties.Any(property => property.Key is not ("name" or "id") || property.Value is not (ScriptValue.Text or ScriptValue.Null)))
        {
            return [FormProblems.WrongType(leaf)];
        }
        if (fields["name"] is ScriptValue.Text name && LengthOf(name) > LongestName)
        {
            return [FormProblems.TooLong(leaf, LongestName, LengthOf(name))];
        }
        return fields["id"] is ScriptValue.Text id && LengthOf(id) > LongestId ? [FormProblems.TooLong(leaf, LongestId, LengthOf(id))] : [];
    }

    /// <summary>ISO texts stand in the order of time; a year or a month lies in the future when it begins there.</summary>
    private static bool IsAfter(string date, DateOnly? today) =>
        today is { } day && string.CompareOrdinal(date, day.ToString("O", CultureInfo.InvariantCulture)[..date.Length]) > 0;

    /// <summary>As people count: one for a rare kanji or a small picture too.</summary>
    private static int LengthOf(ScriptValue.Text text) => text.Value.EnumerateRunes().Count();

    private static FormProblem Wrong(FormLeaf leaf, ScriptValue value) => value is ScriptValue.Text ? FormProblems.UnknownOption(leaf) : FormProblems.WrongType(leaf);

    /// <summary>What no keyboard writes, and no printer prints; line ends and tabs may stand.</summary>
    private static bool HoldsControls(string text) => text.Any(c => c < ' ' && c is not ('\n' or '\r' or '\t') || c == '\u007f');
}
