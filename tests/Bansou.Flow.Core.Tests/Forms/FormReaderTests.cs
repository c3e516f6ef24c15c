using System.Text;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Forms;

namespace Bansou.Flow.Tests.Forms;

/// <summary>A form is read with all that is wrong at once, each with code and place.</summary>
public class FormReaderTests
{
    private const string Words = """{ "ja": "ことば", "en": "Words" }""";

    [Fact]
    public void A_small_form_is_read_whole()
    {
        var form = Form("""{ "id": "name", "type": "text", "label": { "ja": "氏名", "en": "Name", "easy": "なまえ" }, "fills": "person.name", "visibility": "person" }""").Form.ShouldNotBeNull();

        var (section, field) = form.Fields.Single();
        (field.Id, field.Type, field.Label, field.Fills, field.MaxLength).ShouldBe(("name", FormFieldType.Text, new FormText("氏名", "Name", "なまえ"), "person.name", 200));
        FormVisibilities.Of(form, section, field).ShouldBe(FormVisibility.Person);
    }

    [Theory]
    [InlineData("""{ "id": "a b", "type": "text", "label": W }""", "BF442")]
    [InlineData("""{ "id": "a", "type": "txt", "label": W }""", "BF444")]
    [InlineData("""{ "id": "a", "type": "text" }""", "BF441")]
    [InlineData("""{ "id": "a", "type": "text", "label": W }, { "id": "a", "type": "text", "label": W }""", "BF443")]
    [InlineData("""{ "id": "a", "type": "table", "label": W, "columns": [ { "id": "b", "type": "table", "label": W } ] }""", "BF445 BF448")]
    [InlineData("""{ "id": "a", "type": "text", "label": { "en": "only" } }""", "BF446")]
    [InlineData("""{ "id": "a", "type": "text", "label": "だけ" }""", "BF447")]
    [InlineData("""{ "id": "a", "type": "choice", "label": W }""", "BF448")]
    [InlineData("""{ "id": "a", "type": "text", "label": W, "min": 1 }""", "BF449")]
    [InlineData("""{ "id": "a", "type": "text", "label": W, "showWhen": { "field": "b", "operator": "equals", "value": 1 } }""", "BF450")]
    [InlineData("""{ "id": "a", "type": "text", "label": W, "showWhen": { "field": "a", "operator": "looksLike", "value": 1 } }""", "BF323")]
    [InlineData("""{ "id": "a", "type": "text", "label": W, "fills": "person.secret" }""", "BF451")]
    [InlineData("""{ "id": "a", "type": "longText", "label": W, "maxLength": 3999 }""", "BF452")]
    [InlineData("""{ "id": "a", "type": "text", "label": W, "compulsory": true }""", "BF453")]
    [InlineData("""{ "id": "a", "type": "domainGrid", "label": W, "domains": [] }""", "BF454")]
    [InlineData("""{ "id": "a", "type": "number", "label": W, "min": 5, "max": 1 }""", "BF455")]
    public void What_is_wrong_is_told_with_its_code_and_line(string fields, string codes)
    {
        var read = Form(fields.Replace(": W", ": " + Words, StringComparison.Ordinal));

        read.Diagnostics.Select(found => found.Code).Order(StringComparer.Ordinal).ShouldBe(codes.Split(' '));
        read.Diagnostics.ShouldAllBe(found => found.Place.Line > 0 && found.Place.Path.StartsWith("$.sections[0].fields[", StringComparison.Ordinal) && found.File == "forms/X.json");
        (read.Form is null).ShouldBe(read.Diagnostics.Any(found => found.Severity == Severity.Error));
    }

    [Fact]
    public void All_problems_of_a_form_are_told_at_once()
    {
        var read = FormReader.Read("""{ "format": "bansou-form/9", "id": "", "sections": [], "colour": "red" }"""u8);

        read.Diagnostics.Select(found => found.Code).Order(StringComparer.Ordinal).ShouldBe(["BF440", "BF441", "BF441", "BF441", "BF441", "BF453"]);
        read.Form.ShouldBeNull();
    }

    [Fact]
    public void A_field_of_a_form_for_the_holders_is_for_nobody_else()
    {
        var form = Form("""{ "id": "a", "type": "text", "label": W, "visibility": "person" }""".Replace(": W", ": " + Words, StringComparison.Ordinal)).Form! with { Visibility = FormVisibility.Holders };

        FormVisibilities.Of(form, form.Sections[0], form.Sections[0].Fields[0]).ShouldBe(FormVisibility.Holders);
    }

    private static FormReadResult Form(string fields) => FormReader.Read(Encoding.UTF8.GetBytes($$"""
        { "format": "bansou-form/1", "id": "X", "name": {{Words}}, "version": 1, "visibility": "staff",
          "sections": [ { "id": "s", "title": {{Words}}, "fields": [ {{fields}} ] } ] }
        """), "forms/X.json");
}
