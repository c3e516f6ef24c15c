using System.Text.Json;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Sheets;
using Bansou.Flow.Core.Forms;

namespace Bansou.Flow.Core.Tests.Cases.Sheets;

/// <summary>A form's answers in a case: saved at any emptiness (AS-1), never over somebody else unseen, with who gave each when (IN-7).</summary>
public class SheetTests
{
    private const string Form = "F07";

    [Fact]
    public void One_field_is_saved_and_the_others_stay()
    {
        var play = RecordsPlay.Simple().Do(Save(("facts", "\"来所された\""), ("minutes", "30")));

        play.Days(1).Do(Save(("words", "\"また来ます\"")), RecordsPlay.Chief);

        var saved = play.Last.ShouldHaveSingleItem().ShouldBeOfType<CaseEvent.SheetSaved>();
        saved.Changes.ShouldHaveSingleItem().Path.ShouldBe("words");
        var sheet = play.Records().Sheets.Of(Form);
        sheet.Entries.Keys.ShouldBe(["facts", "minutes", "words"]);
        (sheet["facts"]!.By, sheet["words"]!.By, sheet["words"]!.At).ShouldBe((CasePlay.Counselor.Person, RecordsPlay.Chief.Person, play.Now));
    }

    [Fact]
    public void What_is_wrong_is_saved_all_the_same_and_the_same_again_is_nothing_to_do()
    {
        var wrong = Save(("on", "\"いつか\""), ("minutes", "\"たくさん\""), ("facts", "null"));
        var play = RecordsPlay.Simple().Do(wrong);

        play.Records().Sheets.Of(Form)["minutes"]!.Value.GetString().ShouldBe("たくさん");
        play.Do(wrong).Last.ShouldBeEmpty();
        play.Do(Save(("on", null, "\"いつか\""))).Records().Sheets.Of(Form)["on"]!.Value.ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void What_somebody_else_wrote_meanwhile_is_never_written_over_unseen()
    {
        var play = RecordsPlay.Simple().Do(Save(("facts", "\"一つ目\"")));

        play.Refuses(Save(("facts", "\"二つ目\"")), RefusalCode.SheetChangedMeanwhile);
        play.Refuses(Save(("facts", "\"二つ目\"", "\"ちがうもの\""), ("words", "\"x\"", null)), RefusalCode.SheetChangedMeanwhile);
        play.Do(Save(("facts", "\"二つ目\"", "\"一つ目\""))).Records().Sheets.Of(Form)["facts"]!.Value.GetString().ShouldBe("二つ目");
    }

    [Fact]
    public void What_cannot_belong_there_is_refused_all_at_once()
    {
        RecordsPlay.Simple().Refuses(new CaseCommand.SaveSheet("F99", []), RefusalCode.FormUnknown);
        RecordsPlay.Simple().Refuses(
            Save(("nobody", "1"), ("facts", JsonSerializer.Serialize(new string('あ', 200_001))), ("with", "[[[[[1]]]]]")),
            RefusalCode.SheetFieldUnknown, RefusalCode.SheetTooLarge, RefusalCode.SheetTooLarge);
        RecordsPlay.Simple().Refuses(Save([.. Enumerable.Range(0, 5_001).Select(at => ($"next.r{at}.what", (string?)"\"x\"", (string?)null))]), RefusalCode.SheetTooLarge);
    }

    [Fact]
    public void What_is_saved_in_the_form_of_a_step_becomes_the_variable_of_the_same_name_when_the_step_is_completed()
    {
        var form = NationalForms.Find("F09")! with { Id = "F07" };
        var ask = new FormField("amount", FormFieldType.Yen, new FormText("費用"));
        var pack = FlowSketch.PackOf("A Task done {\"forms\":[\"F07\"]}") with { OwnForms = [form with { Sections = [form.Sections[0] with { Fields = [ask] }] }] };
        var play = CasePlay.Of(FlowCompiler.Compile(pack, "main")!);

        play.Do(Save(("amount", "5000"))).Complete("A", "done");

        play.Active.Variables["amount"].GetInt32().ShouldBe(5000);
    }

    internal static CaseCommand.SaveSheet Save(params (string Path, string? Value)[] changes) =>
        Save([.. changes.Select(change => (change.Path, change.Value, (string?)null))]);

    internal static CaseCommand.SaveSheet Save(params (string Path, string? Value, string? BasedOn)[] changes) =>
        new(Form, [.. changes.Select(change => new SheetChange(change.Path, Json(change.Value), Json(change.BasedOn)))]);

    internal static JsonElement? Json(string? text) => text is null ? null : JsonDocument.Parse(text).RootElement;
}
