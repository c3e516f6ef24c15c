using System.Collections.Frozen;
using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Reading;

namespace Bansou.Flow.Core.Forms;

/// <summary>Reads the fields of a section, and the columns of a table.</summary>
internal sealed class FormFieldReader(FormReading reading)
{
    public const int ShortText = 200;
    public const int LongText = 10_000;
    private const int LeastLongText = 4_000;
    private const int LongestText = 100_000;
    private const int MostRows = 200;
    private const int UsualRows = 50;

    private static readonly FrozenDictionary<string, FormFieldType> Types =
        Enum.GetValues<FormFieldType>().ToFrozenDictionary(type => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(type.ToString()), StringComparer.Ordinal);

    private static readonly string[] Common = ["id", "type", "label", "help", "required", "reportedToState", "visibility", "showWhen", "fills"];
    private static readonly string[] Special = ["maxLength", "min", "max", "decimals", "unit", "partial", "past", "options", "mostImportant", "columns", "maxRows", "periods"];

    /// <param name="taken">Ids that stand already; a field's id is unique within its form, a column's within its table.</param>
    public ImmutableArray<FormField> Fields(SourceNode owner, HashSet<string> taken, string name = "fields")
    {
        var fields = ImmutableArray.CreateBuilder<FormField>();
        foreach (var node in reading.Plain.Objects(owner, name))
        {
            if (reading.Id(node) is not { } id)
            {
                continue;
            }
            if (!taken.Add(id))
            {
                reading.Add(FormRules.DuplicateId, node.Place, id);
                continue;
            }
            if (Field(node, id, isColumn: name == "columns") is { } field)
            {
                fields.Add(field);
            }
        }
        return fields.DrainToImmutable();
    }

    private FormField? Field(SourceNode node, string id, bool isColumn)
    {
        var word = reading.Plain.Text(node, "type");
        if (word is null || !Types.TryGetValue(word, out var type))
        {
            reading.Add(FormRules.UnknownType, (node.Find("type") ?? node).Place, id, word ?? "");
            return null;
        }
        if (isColumn && !type.FitsInTable())
        {
            reading.Add(FormRules.NotInTable, node.Place, id, word);
            return null;
        }
        TellUnused(node, type, word);
        var field = new FormField(id, type, reading.Words(node, "label"))
        {
            Help = reading.MaybeWords(node, "help"),
            Required = reading.Plain.Boolean(node, "required") ?? false,
            ReportedToState = reading.Plain.Boolean(node, "reportedToState") ?? false,
            Visibility = reading.Visibility(node),
            ShowWhen = reading.ShowWhen(node),
            Fills = Fills(node, id),
        };
        return type switch
        {
            FormFieldType.Text => field with { MaxLength = reading.Plain.Number(node, "maxLength", 1, LongestText) ?? ShortText },
            FormFieldType.LongText => field with { MaxLength = Long(node, id) },
            FormFieldType.Number => Number(node, field) with { Decimals = reading.Plain.Number(node, "decimals", 0, 6) ?? 0, Unit = reading.MaybeWords(node, "unit") },
            FormFieldType.Yen => Number(node, field),
            FormFieldType.Date => field with { Partial = reading.Plain.Boolean(node, "partial") ?? false, Past = reading.Plain.Boolean(node, "past") ?? false },
            FormFieldType.Choice => field with { Options = Listed(node, id, "options") },
            FormFieldType.Several => field with { Options = Listed(node, id, "options"), MostImportant = reading.Plain.Boolean(node, "mostImportant") ?? false },
            FormFieldType.Address or FormFieldType.Checklist => field with { Options = Listed(node, id, "options") },
            FormFieldType.Table => field with { Columns = Columns(node, id), MaxRows = Rows(node) },
            FormFieldType.ConsentGrid => Grid(node, field),
            FormFieldType.DomainGrid => DomainGrid(node, field),
            FormFieldType.YesNoUnknown or FormFieldType.Person or FormFieldType.Organisation or FormFieldType.Resource or FormFieldType.Note => field,
            _ => throw new System.Diagnostics.UnreachableException(type.ToString()),
        };
    }

    private void TellUnused(SourceNode node, FormFieldType type, string word)
    {
        reading.TellUnknown(node, [.. Common, .. Special, "domains"]);
        foreach (var name in Special.Except(type.Settings()).Where(name => node.Find(name) is not null))
        {
            reading.Add(FormRules.NotHere, node.Find(name)!.Place, word, name);
        }
        if (node.Find("domains") is { } domains)
        {
            reading.Add(FormRules.FixedOrder, domains.Place);
        }
    }

    private string? Fills(SourceNode node, string id)
    {
        if (reading.Plain.Text(node, "fills") is not { } fills || FormFills.Names.Contains(fills))
        {
            return reading.Plain.Text(node, "fills");
        }
        reading.Add(FormRules.UnknownFills, node.Find("fills")!.Place, id, fills);
        return null;
    }

    private int Long(SourceNode node, string id)
    {
        var length = reading.Plain.Number(node, "maxLength", 1, LongestText) ?? LongText;
        if (length < LeastLongText)
        {
            reading.Add(FormRules.ShortLongText, node.Find("maxLength")!.Place, id);
        }
        return length;
    }

    private FormField Number(SourceNode node, FormField field)
    {
        double? least = reading.Plain.Number(node, "min", int.MinValue, int.MaxValue);
        double? most = reading.Plain.Number(node, "max", int.MinValue, int.MaxValue);
        if (least > most)
        {
            reading.Add(FormRules.MinMax, node.Place, field.Id);
        }
        return field with { Min = least, Max = most };
    }

    private ImmutableArray<FormOption> Listed(SourceNode node, string id, string name)
    {
        var options = reading.Options(node, name);
        if (options.IsEmpty)
        {
            reading.Add(FormRules.TooFew, node.Place, id, name);
        }
        return options;
    }

    private ImmutableArray<FormField> Columns(SourceNode node, string id)
    {
        var columns = Fields(node, new HashSet<string>(StringComparer.Ordinal), "columns");
        if (columns.IsEmpty)
        {
            reading.Add(FormRules.TooFew, node.Place, id, "columns");
        }
        return columns;
    }

    private int Rows(SourceNode node) => reading.Plain.Number(node, "maxRows", 1, MostRows) ?? UsualRows;

    /// <summary>A table whose columns the engine gives: to whom, what, from when and until when.</summary>
    private FormField Grid(SourceNode node, FormField field)
    {
        var kinds = Listed(node, field.Id, "options");
        return field with
        {
            Options = kinds,
            MaxRows = Rows(node),
            Columns =
            [
                new FormField("organisation", FormFieldType.Organisation, new FormText("提供先", "Shared with", "つたえる ところ")) { Required = true },
                new FormField("kinds", FormFieldType.Several, new FormText("伝えてよいこと", "What may be shared", "つたえて よい こと")) { Options = kinds, Required = true },
                new FormField("from", FormFieldType.Date, new FormText("いつから", "From", "いつから")),
                new FormField("until", FormFieldType.Date, new FormText("いつまで", "Until", "いつまで")),
            ],
        };
    }

    private FormField DomainGrid(SourceNode node, FormField field) => field with
    {
        MaxLength = reading.Plain.Number(node, "maxLength", 1, LongestText) ?? LongText,
        Periods = node.Find("periods") is null ? LifeDomains.UsualPeriods : Listed(node, field.Id, "periods"),
    };
}
