using System.ComponentModel;
using System.Text.Json;
using Bansou.Flow.Core.Forms;

namespace Bansou.Flow.Server.Forms;

/// <summary>A column of a table: what it asks, and how it is answered. What a type does not use is left out.</summary>
internal record FormColumnResponse(string Id, FormFieldType Type, FormTextResponse Label)
{
    public FormTextResponse? Help { get; init; }

    [Description("終えるときにだけたずねる。保存はいつでもできる")]
    public bool Required { get; init; }

    [Description("国へ報告する項目")]
    public bool ReportedToState { get; init; }

    public int? MaxLength { get; init; }
    public double? Min { get; init; }
    public double? Max { get; init; }
    public int? Decimals { get; init; }
    public FormTextResponse? Unit { get; init; }

    [Description("年だけ、年と月だけ、unknown（不明）でもよい日付")]
    public bool Partial { get; init; }

    [Description("あったことの日付。今日より先の日は、直すところになる")]
    public bool Past { get; init; }

    [Description("選ぶもの。選択肢、チェックの項目、住所の種類、同意の格子の情報の種類")]
    public IReadOnlyList<FormOptionResponse>? Options { get; init; }

    public bool MostImportant { get; init; }

    public static FormColumnResponse Of(FormField field) => new FormColumnResponse(field.Id, field.Type, FormTextResponse.Of(field.Label)!).Filled(field);

    protected static T Filled<T>(T response, FormField field)
        where T : FormColumnResponse => (T)response.Filled(field);

    private FormColumnResponse Filled(FormField field) => this with
    {
        Help = FormTextResponse.Of(field.Help),
        Required = field.Required,
        ReportedToState = field.ReportedToState,
        MaxLength = field.MaxLength == 0 ? null : field.MaxLength,
        Min = field.Min,
        Max = field.Max,
        Decimals = field.Type == FormFieldType.Number ? field.Decimals : null,
        Unit = FormTextResponse.Of(field.Unit),
        Partial = field.Partial,
        Past = field.Past,
        Options = FormOptionResponse.Of(field.Options),
        MostImportant = field.MostImportant,
    };
}

/// <summary>A field of a section.</summary>
internal sealed record FormFieldResponse(string Id, FormFieldType Type, FormTextResponse Label) : FormColumnResponse(Id, Type, Label)
{
    /// <summary>As it is in the end, after form and section.</summary>
    public FormVisibility Visibility { get; init; }

    public JsonElement? ShowWhen { get; init; }

    [Description("ケースがもう知っているところ。GET /api/cases/{case}/sheets/{form} の known に、その答えがある")]
    public string? Fills { get; init; }

    public IReadOnlyList<FormColumnResponse>? Columns { get; init; }
    public int? MaxRows { get; init; }

    [Description("8分野の格子の行。いつもこの順")]
    public IReadOnlyList<FormOptionResponse>? Domains { get; init; }

    public IReadOnlyList<FormOptionResponse>? Periods { get; init; }

    [Description("チェックの答えのことば")]
    public IReadOnlyList<FormOptionResponse>? Marks { get; init; }

    public static FormFieldResponse Of(FormDefinition form, FormSection section, FormField field) => Filled(new FormFieldResponse(field.Id, field.Type, FormTextResponse.Of(field.Label)!), field) with
    {
        Visibility = FormVisibilities.Of(form, section, field),
        ShowWhen = FormResponse.ConditionOf(field.ShowWhen),
        Fills = field.Fills,
        Columns = field.Columns.IsEmpty ? null : [.. field.Columns.Select(FormColumnResponse.Of)],
        MaxRows = field.MaxRows == 0 ? null : field.MaxRows,
        Domains = field.Type == FormFieldType.DomainGrid ? FormOptionResponse.Of(LifeDomains.All) : null,
        Periods = FormOptionResponse.Of(field.Periods),
        Marks = field.Type == FormFieldType.Checklist ? FormOptionResponse.Of(FormPaths.Marks) : null,
    };
}
