using System.Collections.Immutable;

namespace Bansou.Flow.Core.Forms;

/// <summary>Finds what a path of an answer means in a form; null when the form has no such place.</summary>
public static class FormPaths
{
    public const int LongestPath = 200;
    private const int LongestRow = 40;
    private const int FreeText = 1000;
    private const int PostalCode = 10;

    /// <summary>よい・気になる・問題あり・未確認 (F16): words, never points.</summary>
    public static ImmutableArray<FormOption> Marks { get; } =
    [
        new("good", new FormText("よい", "Good", "よい")),
        new("concern", new FormText("気になる", "A concern", "きに なる")),
        new("problem", new FormText("問題あり", "A problem", "こまった こと")),
        new("unchecked", new FormText("未確認", "Not checked", "まだ みていない")),
    ];

    public static FormLeaf? Find(FormDefinition form, string path)
    {
        if (path.Length > LongestPath)
        {
            return null;
        }
        var parts = path.Split('.');
        foreach (var (section, field) in form.Fields)
        {
            if (field.Id == parts[0])
            {
                return Of(path, section, field, parts.AsSpan(1));
            }
        }
        return null;
    }

    private static FormLeaf? Of(string path, FormSection section, FormField field, ReadOnlySpan<string> rest) => field.Type switch
    {
        FormFieldType.Table or FormFieldType.ConsentGrid => rest.Length >= 2 && IsRow(rest[0]) && Named(field.Columns, rest[1]) is { } column
            ? Simple(path, section, field, column, rest[2..])?.InRow(rest[0])
            : null,
        FormFieldType.DomainGrid => rest.Length == 2 && Named(LifeDomains.All, rest[0]) is { } domain && Named(field.Periods, rest[1]) is { } period
            ? new FormLeaf(path, section, field, field, LeafShape.Text, $"{domain.Label.Ja}・{period.Label.Ja}") { MaxLength = field.MaxLength }
            : null,
        FormFieldType.Checklist => rest.Length >= 1 && Named(field.Options, rest[0]) is { } item ? Check(path, section, field, item, rest[1..]) : null,
        FormFieldType.Address => rest.Length >= 1 && Named(field.Options, rest[0]) is { } kind ? Address(path, section, field, kind, rest[1..]) : null,
        FormFieldType.Note => null,
        FormFieldType.Text or FormFieldType.LongText or FormFieldType.Number or FormFieldType.Yen or FormFieldType.Date or FormFieldType.Choice or FormFieldType.Several
            or FormFieldType.YesNoUnknown or FormFieldType.Person or FormFieldType.Organisation or FormFieldType.Resource => Simple(path, section, field, field, rest),
        _ => throw new System.Diagnostics.UnreachableException(field.Type.ToString()),
    };

    private static FormLeaf? Simple(string path, FormSection section, FormField owner, FormField field, ReadOnlySpan<string> rest)
    {
        if (rest.Length == 0)
        {
            return new FormLeaf(path, section, owner, field, ShapeOf(field.Type), field.Label.Ja) { Options = field.Options, MaxLength = field.MaxLength };
        }
        return rest switch
        {
            ["text"] when field.Type is FormFieldType.Choice or FormFieldType.Several && field.Options.Any(option => option.FreeText) =>
                new FormLeaf(path, section, owner, field, LeafShape.Text, field.Label.Ja) { MaxLength = FreeText },
            ["most"] when field.MostImportant => new FormLeaf(path, section, owner, field, LeafShape.Choice, field.Label.Ja) { Options = field.Options },
            _ => null,
        };
    }

    private static FormLeaf? Check(string path, FormSection section, FormField field, FormOption item, ReadOnlySpan<string> rest) => rest switch
    {
        [] => new FormLeaf(path, section, field, field, LeafShape.Mark, item.Label.Ja) { Options = Marks },
        ["note"] => new FormLeaf(path, section, field, field, LeafShape.Text, item.Label.Ja) { MaxLength = FreeText },
        _ => null,
    };

    private static FormLeaf? Address(string path, FormSection section, FormField field, FormOption kind, ReadOnlySpan<string> rest) => rest switch
    {
        [] => new FormLeaf(path, section, field, field, LeafShape.Text, kind.Label.Ja) { MaxLength = FreeText },
        ["postalCode"] => new FormLeaf(path, section, field, field, LeafShape.Text, kind.Label.Ja) { MaxLength = PostalCode },
        _ => null,
    };

    private static LeafShape ShapeOf(FormFieldType type) => type switch
    {
        FormFieldType.Text or FormFieldType.LongText => LeafShape.Text,
        FormFieldType.Number => LeafShape.Number,
        FormFieldType.Yen => LeafShape.Yen,
        FormFieldType.Date => LeafShape.Date,
        FormFieldType.Choice => LeafShape.Choice,
        FormFieldType.Several => LeafShape.Several,
        FormFieldType.YesNoUnknown => LeafShape.YesNoUnknown,
        FormFieldType.Person or FormFieldType.Organisation or FormFieldType.Resource => LeafShape.Named,
        FormFieldType.Address or FormFieldType.Table or FormFieldType.ConsentGrid or FormFieldType.DomainGrid or FormFieldType.Checklist or FormFieldType.Note =>
            throw new System.Diagnostics.UnreachableException(type.ToString()),
        _ => throw new System.Diagnostics.UnreachableException(type.ToString()),
    };

    private static bool IsRow(string row) => row.Length <= LongestRow && FormReading.IsId(row);

    private static FormLeaf InRow(this FormLeaf leaf, string row) => leaf with { Row = row };

    private static FormField? Named(ImmutableArray<FormField> fields, string id) => fields.FirstOrDefault(field => field.Id == id);

    private static FormOption? Named(ImmutableArray<FormOption> options, string id) => options.FirstOrDefault(option => option.Id == id);
}
