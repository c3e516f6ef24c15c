using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Meetings;

namespace Bansou.Flow.Core.Journal;

/// <summary>会議の命令の目録: name, word and shape of every command of a meeting (docs/flow-format.md, "Commands of meetings").</summary>
public static class MeetingCommandCatalog
{
    /// <summary>The one command that says itself which meeting it is about.</summary>
    public const string CallName = "call-meeting";

    private static readonly ImmutableArray<CommandRow> Rows = MeetingJson.Commands;

    private static readonly FrozenDictionary<Type, CommandRow> ByType = Rows.ToFrozenDictionary(row => row.Type);

    private static readonly FrozenDictionary<string, CommandRow> ByName = Rows.ToFrozenDictionary(row => row.Name);

    /// <summary>All names, in the order of the table.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Rows.Select(row => row.Name)];

    public static bool IsKnown(string name) => ByName.ContainsKey(name);

    public static string NameOf(MeetingCommand command) => ByType[command.GetType()].Name;

    /// <summary>The command in plain Japanese, such as 議題を載せる.</summary>
    public static string LabelOf(MeetingCommand command) => ByType[command.GetType()].Label;

    /// <summary>The fields in UTF-8.</summary>
    public static byte[] Write(MeetingCommand command) => JsonSerializer.SerializeToUtf8Bytes(command, ByType[command.GetType()].Json);

    /// <summary>Fields of a command for the documentation: optional ones end in <c>?</c>.</summary>
    public static ImmutableArray<string> FieldsOf(string name) => CommandReader.FieldsOf(ByName[name]);

    /// <summary>Fields of a command with their types.</summary>
    public static FieldShape.Group ShapeOf(string name) => FieldShapes.Of(ByName[name]);

    /// <summary>The command of that name in plain Japanese.</summary>
    public static string LabelOf(string name) => ByName[name].Label;

    /// <summary>Reads a command; any JSON may come in, all problems are told at once, nothing is thrown.</summary>
    /// <param name="with">The fields, or null for none.</param>
    /// <param name="place">Where the command stands, for problems of the whole.</param>
    /// <param name="ofMeeting">The meeting that <c>call-meeting</c> means when its fields do not say.</param>
    public static MeetingCommandReadResult Read(string name, SourceNode? with, SourcePlace place, MeetingId? ofMeeting = null)
    {
        if (!ByName.TryGetValue(name, out var row))
        {
            return new MeetingCommandReadResult(null, [CommandProblems.UnknownCommand(name, Names, place)]);
        }
        var given = ofMeeting is { } id ? new GivenId("meeting", typeof(MeetingId), id.Value) : null;
        var (command, problems) = new CommandReader(row, with, place, given).Read();
        return new MeetingCommandReadResult((MeetingCommand?)command, problems);
    }
}

/// <summary>会議の命令の読み取り: the command, or all that is wrong.</summary>
public sealed record MeetingCommandReadResult(MeetingCommand? Command, ImmutableArray<Diagnostic> Problems);
