using System.Text;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Notes;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Reading;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Meetings;

namespace Bansou.Flow.Core.Tests.Journal;

/// <summary>CS-13: commands of meetings in files: every one has a name, a row in the documentation, and tells all that is wrong with its fields.</summary>
public class MeetingCommandCatalogTests
{
    private static readonly string[] Values =
    [
        "null", "true", "1", "\"\"", "\"c1\"", "\"roles\"", "\"2026-04-06\"", "\"2026-13-45\"", "\"架空\\u0000\"", "[]", "[1]", "[\"sato\"]", "[{}]", "{}",
        "{\"person\":\"a\",\"organisation\":\"b\",\"role\":\"c\"}", "[{\"item\":\"w\",\"what\":\"x\",\"owner\":\"a\",\"on\":\"2026-04-06\"}]",
    ];

    [Fact]
    public void Every_command_has_a_name_of_its_own_that_no_command_of_a_case_has()
    {
        var commands = typeof(MeetingCommand).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(MeetingCommand)));
        MeetingCommandCatalog.Names.Length.ShouldBe(commands.Count());
        MeetingCommandCatalog.Names.Concat(CommandCatalog.Names).ShouldBeUnique();
        MeetingCommandCatalog.Names.ShouldBe(
        [
            "call-meeting", "add-agenda-item", "join-meeting", "leave-meeting", "pledge-secrecy", "hold-meeting", "decide-agenda-item", "voice-dissent", "check-minutes",
            "finish-action", "set-next-date", "give-feedback", "write-meeting-sheet",
        ]);
    }

    [Fact]
    public void The_documentation_lists_every_command_with_its_fields()
    {
        var page = File.ReadAllLines(Repository.PathOf("docs", "flow-format.md"));
        foreach (var name in MeetingCommandCatalog.Names)
        {
            var fields = MeetingCommandCatalog.FieldsOf(name);
            var row = $"| `{name}` | {(fields.IsEmpty ? "–" : string.Join(", ", fields.Select(field => $"`{field}`")))} |";
            page.ShouldContain(line => line.StartsWith(row, StringComparison.Ordinal), row);
        }
    }

    [Fact]
    public void A_decision_is_read_with_its_actions()
    {
        var read = Read("decide-agenda-item", """{ "item": "i1", "outcome": "agreed", "actions": [ { "item": "w1", "what": "同行する", "owner": "sato", "on": "2026-04-22" } ] }""");
        read.Problems.ShouldBeEmpty();
        var decided = read.Command.ShouldBeOfType<MeetingCommand.DecideItem>();
        decided.Actions.ShouldBe([new NextAction(new WorkItemId("w1"), "同行する", new PersonId("sato"), new DateOnly(2026, 4, 22))]);
        MeetingCommandCatalog.NameOf(decided).ShouldBe("decide-agenda-item");
        MeetingCommandCatalog.LabelOf(decided).ShouldBe("議題を決める");
    }

    [Fact]
    public void The_meeting_of_a_call_may_come_from_outside()
    {
        const string Call = """{ "type": "six", "purpose": "meetUp", "on": "2026-04-20", "members": [] }""";
        Read("call-meeting", Call, new MeetingId("c1")).Command.ShouldBeOfType<MeetingCommand.Call>().Meeting.ShouldBe(new MeetingId("c1"));
        Read("call-meeting", Call).Problems.Single().Code.ShouldBe("BF474");
        Read("add-agenda-item", """{ "item": "i1", "title": "住まい" }""", new MeetingId("c1")).Command.ShouldBe(new MeetingCommand.AddItem(new AgendaItemId("i1"), "住まい"));
    }

    [Fact]
    public void Everything_wrong_is_told_at_once_with_its_place()
    {
        var result = Read("call-meeting", """{ "meeting": "c1", "purpose": "chat", "day": "2026-04-20", "members": [ { "person": 1 } ] }""");
        result.Command.ShouldBeNull();
        result.Problems.Select(problem => (problem.Code, problem.Place.Path)).ShouldBe(
            [("BF473", "$.purpose"), ("BF472", "$.day"), ("BF473", "$.members[0].person"), ("BF474", "$.members[0]"), ("BF474", "$.members[0]"), ("BF474", "$"), ("BF474", "$")],
            ignoreOrder: true);
        Read("open-case", "{}").Problems.Single().Code.ShouldBe("BF471");
    }

    [Fact]
    public void Every_value_in_every_field_alone_is_read_or_told()
    {
        foreach (var name in MeetingCommandCatalog.Names)
        {
            foreach (var field in MeetingCommandCatalog.FieldsOf(name))
            {
                foreach (var value in Values)
                {
                    var result = Read(name, $"{{\"{field.TrimEnd('?')}\":{value}}}");
                    (result.Command is null).ShouldBe(!result.Problems.IsEmpty);
                    if (result.Command is { } command)
                    {
                        MeetingCommandCatalog.Write(command).ShouldNotBeEmpty();
                    }
                }
            }
        }
    }

    private static MeetingCommandReadResult Read(string name, string? json, MeetingId? ofMeeting = null) =>
        MeetingCommandCatalog.Read(name, json is null ? null : SourceReader.Read(Encoding.UTF8.GetBytes(json)).Root, new SourcePlace("$", 1, 1), ofMeeting);
}
