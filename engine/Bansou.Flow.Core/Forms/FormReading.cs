using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Reading;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Forms;

/// <summary>Reads what all parts of a form are made of: words in two languages, ids, conditions, visibility.</summary>
internal sealed class FormReading(Findings findings)
{
    private const int LongestId = 60;

    private readonly List<(Condition Condition, SourcePlace Place)> conditions = [];

    public Scope Plain { get; } = new(findings);

    public void Add(ReadingRule rule, SourcePlace place, params ReadOnlySpan<string> arguments) => findings.Add(rule, place, null, arguments);

    /// <summary>The id, or null after telling.</summary>
    public string? Id(SourceNode node)
    {
        if (Plain.Text(node, "id") is not { } id)
        {
            if (Scope.Lacks(node, "id"))
            {
                Add(FormRules.Missing, node.Place, "id");
            }
            return null;
        }
        if (IsId(id))
        {
            return id;
        }
        Add(FormRules.BadId, node.Find("id")!.Place, id);
        return null;
    }

    public static bool IsId(string id) => id.Length is > 0 and <= LongestId && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    public FormText Words(SourceNode node, string name)
    {
        if (MaybeWords(node, name) is { } words)
        {
            return words;
        }
        if (Scope.Lacks(node, name))
        {
            Add(FormRules.Missing, node.Place, name);
        }
        return new FormText("");
    }

    public FormText? MaybeWords(SourceNode node, string name)
    {
        switch (node.Find(name))
        {
            case null:
                return null;
            case { Kind: SourceKind.String } plain:
                if (string.IsNullOrWhiteSpace(plain.Text))
                {
                    return null;
                }
                Add(FormRules.NoEnglish, plain.Place, plain.Text);
                return new FormText(plain.Text.Trim());
            case { Kind: SourceKind.Object } both:
                TellUnknown(both, "ja", "en", "easy");
                if (Plain.Text(both, "ja") is not { } ja)
                {
                    Add(FormRules.Text, both.Place, name);
                    return new FormText("");
                }
                var en = Plain.Text(both, "en");
                if (en is null)
                {
                    Add(FormRules.NoEnglish, both.Place, ja);
                }
                return new FormText(ja, en, Plain.Text(both, "easy"));
            case { } other:
                Add(FormRules.Text, other.Place, name);
                return new FormText("");
        }
    }

    public FormVisibility? Visibility(SourceNode node) => Plain.Word(node, "visibility", "staff", "person", "plan", "holders") switch
    {
        null => null,
        "staff" => FormVisibility.Staff,
        "person" => FormVisibility.Person,
        "plan" => FormVisibility.Plan,
        "holders" => FormVisibility.Holders,
        var other => throw new System.Diagnostics.UnreachableException(other),
    };

    public Condition? ShowWhen(SourceNode node)
    {
        if (node.Find("showWhen") is not { } source)
        {
            return null;
        }
        var (condition, found) = ConditionReader.Read(source);
        foreach (var diagnostic in found)
        {
            findings.Add(diagnostic);
        }
        if (condition is not null)
        {
            conditions.Add((condition, source.Place));
        }
        return condition;
    }

    /// <summary>Tells what the conditions ask for and the form does not have, or has only row by row.</summary>
    public void TellUnknownConditions(IEnumerable<FormSection> sections)
    {
        var fields = sections.SelectMany(section => section.Fields).Where(field => field.Type.FitsInTable()).Select(field => field.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var (condition, place) in conditions)
        {
            foreach (var unknown in condition.Fields.Where(field => !fields.Contains(field)).Distinct(StringComparer.Ordinal))
            {
                Add(FormRules.UnknownField, place, unknown);
            }
        }
    }

    /// <summary>The named things of a list, with ids that stand once.</summary>
    public ImmutableArray<FormOption> Options(SourceNode node, string name)
    {
        var options = ImmutableArray.CreateBuilder<FormOption>();
        foreach (var item in Plain.Objects(node, name))
        {
            TellUnknown(item, "id", "label", "freeText");
            if (Id(item) is not { } id)
            {
                continue;
            }
            if (options.Any(other => other.Id == id))
            {
                Add(FormRules.DuplicateId, item.Place, id);
                continue;
            }
            options.Add(new FormOption(id, Words(item, "label"), Plain.Boolean(item, "freeText") ?? false));
        }
        return options.DrainToImmutable();
    }

    public void TellUnknown(SourceNode node, params ReadOnlySpan<string> known)
    {
        foreach (var (name, value) in node.Properties)
        {
            if (!known.Contains(name, StringComparer.OrdinalIgnoreCase) && !name.StartsWith('$'))
            {
                Add(FormRules.UnknownSetting, value.Place, name);
            }
        }
    }
}
