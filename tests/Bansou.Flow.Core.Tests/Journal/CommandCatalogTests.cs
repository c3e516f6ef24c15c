using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Reading;
using Bansou.Flow.Core.Journal;

namespace Bansou.Flow.Core.Tests.Journal;

/// <summary>Commands in files: every one has a name, a row in the documentation, and tells all that is wrong with its fields.</summary>
public class CommandCatalogTests
{
    [Fact]
    public void Every_command_has_the_kebab_form_of_its_name()
    {
        var commands = typeof(CaseCommand).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(CaseCommand)));
        CommandCatalog.Names.Order().ShouldBe(commands.Select(type => JsonNamingPolicy.KebabCaseLower.ConvertName(type.Name)).Order());
    }

    [Fact]
    public void The_documentation_lists_every_command_with_its_fields()
    {
        var page = File.ReadAllLines(Repository.PathOf("docs", "flow-format.md"));
        foreach (var name in CommandCatalog.Names)
        {
            var fields = CommandCatalog.FieldsOf(name);
            var row = $"| `{name}` | {(fields.IsEmpty ? "–" : string.Join(", ", fields.Select(field => $"`{field}`")))} |";
            page.ShouldContain(line => line.StartsWith(row, StringComparison.Ordinal), row);
        }
    }

    [Fact]
    public void A_command_is_read_with_words_for_enumerations_and_texts_for_ids()
    {
        var result = Read("move-referral", """{ "referral": "r1", "to": "arrived", "hearing": true }""");
        result.Problems.ShouldBeEmpty();
        result.Command.ShouldBe(new CaseCommand.MoveReferral(new ReferralId("r1"), ReferralStage.Arrived, Hearing: true));
    }

    [Fact]
    public void The_case_of_open_case_may_come_from_outside()
    {
        Read("open-case", "{}", new CaseId("S-08")).Command.ShouldBe(new CaseCommand.OpenCase(new CaseId("S-08")));
        Read("open-case", null, new CaseId("S-08")).Command.ShouldBe(new CaseCommand.OpenCase(new CaseId("S-08")));
        Read("open-case", "{}").Problems.Single().Code.ShouldBe("BF474");
    }

    [Fact]
    public void Lists_nested_records_and_free_data_are_read()
    {
        var result = Read("complete-step", """{ "step": "A1", "outcome": "ok", "data": { "収入": [1, { "a": null }] }, "dispositions": [ { "step": "A2", "resume": true } ] }""");
        result.Problems.ShouldBeEmpty();
        var command = result.Command.ShouldBeOfType<CaseCommand.CompleteStep>();
        command.Dispositions.ShouldBe([new Disposition(new StepId("A2"), true)]);
        command.Data!.Value.GetProperty("収入").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public void An_id_is_short_and_a_text_may_be_long()
    {
        var much = new string('あ', 3000);

        var problem = Read("record-need", $$"""{ "need": "{{much}}", "what": "{{much}}" }""").Problems.ShouldHaveSingleItem();

        (problem.Code, problem.Place.Path).ShouldBe(("BF473", "$.need"));
        problem.Message.ShouldContain("200字まで");
    }

    [Fact]
    public void Fields_that_are_no_object_are_told_without_a_field_that_nobody_wrote()
    {
        var problem = Read("record-need", "[]").Problems.ShouldHaveSingleItem();

        problem.Message.ShouldBe("命令「record-need」の項目は {…} のまとまりで書いてください。項目がなければ {} と書きます。");
    }

    [Fact]
    public void Everything_wrong_is_told_at_once_with_its_place()
    {
        var result = Read("open-referral", """{ "step": 1, "referal": "r1", "need": "n1", "accompanied": "yes" }""");
        result.Command.ShouldBeNull();
        result.Problems.Select(problem => (problem.Code, problem.Place.Path)).ShouldBe(
            [("BF473", "$.step"), ("BF472", "$.referal"), ("BF473", "$.accompanied"), ("BF474", "$")], ignoreOrder: true);
        result.Problems.ShouldAllBe(problem => problem.Message.Contains("open-referral") && problem.MessageEn.Length > 0);
    }

    [Fact]
    public void Dictionaries_are_written_in_the_order_of_their_names()
    {
        var read = Read("check-receiver", """{ "referral": "r1", "outcome": "good", "answers": { "q2": "good", "q10": "concern", "q1": "good" } }""").Command!;
        Encoding.UTF8.GetString(CommandCatalog.Write(read)).ShouldContain("""{"q1":"good","q10":"concern","q2":"good"}""");
        Read("check-receiver", """{ "referral": "r1", "outcome": "good", "answers": { "q2": 1 } }""").Problems.Single().Place.Path.ShouldBe("$.answers.q2");
    }

    [Fact]
    public void A_word_that_is_no_stage_gets_the_list_of_stages() =>
        Read("move-referral", """{ "referral": "r1", "to": "gone" }""").Problems.Single().Message.ShouldContain("arrived");

    [Fact]
    public void An_unknown_command_gets_the_list_of_commands() =>
        Read("close-case", "{}").Problems.Single().Message.ShouldContain("take-farewell");

    [Theory]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    [InlineData("null")]
    [InlineData("""{ "step": { }, "outcome": [], "data": 1e999, "dispositions": [1, {}, null] }""")]
    [InlineData("""{ "step": "a", "step": 2, "outcome": "\ud800" }""")]
    public void Nonsense_is_told_and_never_thrown(string with) =>
        Read("complete-step", with).Problems.ShouldNotBeEmpty();

    [Theory]
    [InlineData("2026-04-06", "2026-04-05T15:00Z")]
    [InlineData("2026-04-06T09:00+09:00", "2026-04-06T00:00Z")]
    public void An_instant_is_read_with_its_offset_and_a_day_as_a_day_in_Japan(string written, string expected) =>
        Read("record-consent", $$"""{ "organisation": "o", "items": ["health"], "way": "signed", "until": "{{written}}" }""")
            .Command.ShouldBeOfType<CaseCommand.RecordConsent>().Until.ShouldBe(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));

    private static CommandReadResult Read(string name, string? json, CaseId? ofCase = null) =>
        CommandCatalog.Read(name, json is null ? null : SourceReader.Read(Encoding.UTF8.GetBytes(json)).Root, new SourcePlace("$", 1, 1), ofCase);
}
