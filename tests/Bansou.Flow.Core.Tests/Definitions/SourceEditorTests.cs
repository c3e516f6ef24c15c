using System.Text;
using System.Text.Json.Nodes;
using Bansou.Flow.Core.Definitions.Writing;

namespace Bansou.Flow.Tests.Definitions;

/// <summary>Saving changes nothing but what was edited; new values are laid out like their neighbours.</summary>
public class SourceEditorTests
{
    private const string Flow = """
        {
          "id" : "x",  "unknown": [ 1.50, 1e2 ],
          "root": {
            "activities": [
              { "id": "a", "x": 1 },
              { "id": "b" }
            ],
            "variables": []
          }
        }
        """;

    [Fact]
    public void A_value_is_replaced_and_nothing_else() =>
        Edited(editor => editor.Replace(editor.Root["id"]!, "あ\"い")).ShouldBe(Flow.Replace("\"x\",", "\"あ\\\"い\",", StringComparison.Ordinal));

    [Fact]
    public void An_item_is_inserted_with_the_indentation_of_its_neighbours() =>
        Edited(editor => editor.InsertItem(Activities(editor), 1, new JsonObject { ["id"] = "n" }))
            .ShouldBe(Flow.Replace("\n      { \"id\": \"b\" }", "\n      {\"id\":\"n\"},\n      { \"id\": \"b\" }", StringComparison.Ordinal));

    [Fact]
    public void An_item_is_appended_on_a_line_of_its_own() =>
        Edited(editor => editor.InsertItem(Activities(editor), 2, new JsonObject { ["id"] = "n" }))
            .ShouldBe(Flow.Replace("{ \"id\": \"b\" }", "{ \"id\": \"b\" },\n      {\"id\":\"n\"}", StringComparison.Ordinal));

    [Fact]
    public void A_first_item_opens_the_list() =>
        Edited(editor => editor.InsertItem(editor.Root["root"]!["variables"]!, 0, new JsonObject { ["id"] = "v" }))
            .ShouldBe(Flow.Replace("[]", "[\n      {\n        \"id\": \"v\"\n      }\n    ]", StringComparison.Ordinal));

    [Fact]
    public void A_property_is_added_at_the_end_of_its_object() =>
        Edited(editor => editor.Set(Activities(editor).Items[0], "名前", 2)).ShouldBe(Flow.Replace("\"x\": 1 }", "\"x\": 1, \"名前\": 2 }", StringComparison.Ordinal));

    [Theory]
    [InlineData("id", "{ \"x\": 1 }")]
    [InlineData("x", "{ \"id\": \"a\" }")]
    public void A_property_goes_with_its_comma(string name, string left) =>
        Edited(editor => editor.RemoveProperty(Activities(editor).Items[0], name)).ShouldBe(Flow.Replace("{ \"id\": \"a\", \"x\": 1 }", left, StringComparison.Ordinal));

    [Fact]
    public void An_item_goes_with_its_line() =>
        Edited(editor => editor.RemoveItem(Activities(editor), 0)).ShouldBe(Flow.Replace("{ \"id\": \"a\", \"x\": 1 },\n      ", "", StringComparison.Ordinal));

    [Fact]
    public void The_last_item_leaves_an_empty_list() => Edited(editor =>
    {
        var once = editor.RemoveItem(Activities(editor), 1);
        return once.RemoveItem(Activities(once), 0);
    }).ShouldContain("\"activities\": [],");

    [Fact]
    public void A_property_that_stands_twice_is_removed_twice()
    {
        var editor = SourceEditor.Open("{\"a\":1,\"b\":2,\"a\":3}"u8)!;

        Encoding.UTF8.GetString(editor.RemoveProperty(editor.Root, "a").Text).ShouldBe("{\"b\":2}");
    }

    [Fact]
    public void Windows_line_ends_and_tabs_are_kept()
    {
        var editor = SourceEditor.Open("{\r\n\t\"a\": {\r\n\t\t\"b\": 1\r\n\t}\r\n}"u8)!;

        var edited = editor.Replace(editor.Root["a"]!, new JsonObject { ["c"] = new JsonArray(1) });

        Encoding.UTF8.GetString(edited.Text).ShouldBe("{\r\n\t\"a\": {\r\n\t\t\"c\": [\r\n\t\t\t1\r\n\t\t]\r\n\t}\r\n}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1,]")]
    [InlineData("[1 /* */]")]
    public void What_is_not_plain_JSON_is_not_edited(string text) => SourceEditor.Open(Texts.Bytes(text)).ShouldBeNull();

    private static Core.Definitions.SourceNode Activities(SourceEditor editor) => editor.Root["root"]!["activities"]!;

    private static string Edited(Func<SourceEditor, SourceEditor> edit) => Encoding.UTF8.GetString(edit(SourceEditor.Open(Texts.Bytes(Flow))!).Text);
}
