using System.Collections.Immutable;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Sheets;

namespace Bansou.Flow.Core.Journal;

/// <summary>Stored names and shapes of sheets, and of drafts of them. A name never changes.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CaseEvent.SheetSaved))]
[JsonSerializable(typeof(CaseCommand.SaveSheet))]
[JsonSerializable(typeof(SheetDraft))]
internal sealed partial class SheetJson : JsonSerializerContext
{
    private static readonly SheetJson Json = new(JournalOptions.New());

    /// <summary>A draft as it is kept.</summary>
    public static JsonTypeInfo<SheetDraft> Written => Json.SheetDraft;

    public static ImmutableArray<EventRow> Events => [EventRow.Of("case.sheet-saved.v1", "様式に書かれた", () => Json.SheetSaved)];

    public static ImmutableArray<CommandRow> Commands => [CommandRow.Of("save-sheet", "様式に書く", () => Json.SaveSheet)];
}
