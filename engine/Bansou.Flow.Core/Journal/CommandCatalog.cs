using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Definitions;

namespace Bansou.Flow.Core.Journal;

/// <summary>命令の目録: name, word and shape of every command, for scenarios and the API (docs/flow-format.md, "Commands").</summary>
public static class CommandCatalog
{
    private static readonly ImmutableArray<CommandRow> Rows = [.. FlowJson.Commands, .. ReferralJson.Commands, .. SupportJson.Commands, .. IntakeJson.Commands, .. PlanJson.Commands, .. BondJson.Commands, .. PeopleJson.Commands, .. SheetJson.Commands];

    private static readonly FrozenDictionary<Type, CommandRow> ByType = Rows.ToFrozenDictionary(row => row.Type);

    private static readonly FrozenDictionary<string, CommandRow> ByName = Rows.ToFrozenDictionary(row => row.Name);

    /// <summary>All names, in the order of the tables.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Rows.Select(row => row.Name)];

    public static string NameOf(CaseCommand command) => ByType[command.GetType()].Name;

    /// <summary>The command in plain Japanese, such as ステップを終える.</summary>
    public static string LabelOf(CaseCommand command) => ByType[command.GetType()].Label;

    /// <summary>The same for a name of the catalogue.</summary>
    public static string LabelOf(string name) => ByName[name].Label;

    /// <summary>The fields in UTF-8.</summary>
    public static byte[] Write(CaseCommand command) => JsonSerializer.SerializeToUtf8Bytes(command, ByType[command.GetType()].Json);

    /// <summary>Fields of a command for the documentation: optional ones end in <c>?</c>.</summary>
    public static ImmutableArray<string> FieldsOf(string name) => CommandReader.FieldsOf(ByName[name]);

    /// <summary>Fields of a command with their types.</summary>
    public static FieldShape.Group ShapeOf(string name) => FieldShapes.Of(ByName[name]);

    /// <summary>Reads a command; any JSON may come in, all problems are told at once, nothing is thrown.</summary>
    /// <param name="with">The fields, or null for none.</param>
    /// <param name="place">Where the command stands, for problems of the whole.</param>
    /// <param name="ofCase">The case that <c>open-case</c> means when its fields do not say.</param>
    public static CommandReadResult Read(string name, SourceNode? with, SourcePlace place, CaseId? ofCase = null)
    {
        if (!ByName.TryGetValue(name, out var row))
        {
            return new CommandReadResult(null, [CommandProblems.UnknownCommand(name, Names, place)]);
        }
        var (command, problems) = new CommandReader(row, with, place, ofCase is { } id ? new GivenId("case", typeof(CaseId), id.Value) : null).Read();
        return new CommandReadResult((CaseCommand?)command, problems);
    }
}

/// <summary>命令の読み取り: what became of a command's JSON: the command, or all that is wrong.</summary>
public sealed record CommandReadResult(CaseCommand? Command, ImmutableArray<Diagnostic> Problems);

/// <param name="Name">Name in files, such as <c>complete-step</c>.</param>
/// <param name="Label">The same for people.</param>
/// <param name="MakeJson">How it is read and written; made when it is first needed, because making all of them is most of a start.</param>
internal sealed record CommandRow(string Name, string Label, Type Type, Func<JsonTypeInfo> MakeJson)
{
    private JsonTypeInfo? json;

    public JsonTypeInfo Json => json ??= MakeJson();

    public static CommandRow Of<T>(string name, string label, Func<JsonTypeInfo<T>> makeJson) => new(name, label, typeof(T), makeJson);
}
