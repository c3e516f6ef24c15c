using System.Text;
using System.Text.Json;
using Bansou.Flow.Core.Forms;
using FsCheck;
using FsCheck.Fluent;

namespace Bansou.Flow.Tests.Forms;

/// <summary>Whatever somebody sends, checking it ends with problems and never with an exception.</summary>
public class FormPropertyTests
{
    private static readonly FormDefinition[] Forms = [.. NationalForms.Ids.Select(id => NationalForms.Find(id)!)];

    [Fact]
    public void Any_answers_to_any_form_are_checked_without_an_exception() =>
        Prop.ForAll(Answers().ToArbitrary(), sent =>
        {
            var answers = FormAnswers.Of(JsonDocument.Parse(sent.Json).RootElement);
            foreach (var moment in Enum.GetValues<FormMoment>())
            {
                var problems = FormValidation.Check(sent.Form, answers, moment);
                problems.ShouldAllBe(problem => problem.Message.Length < 1000);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void A_damaged_form_file_is_told_and_never_thrown() =>
        Prop.ForAll(Damaged().ToArbitrary(), bytes => FormReader.Read(bytes).Diagnostics.ShouldAllBe(found => found.Message.Length > 0)).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void More_answers_than_any_form_has_are_told_in_one_line()
    {
        var many = FormAnswers.Of(Enumerable.Range(0, FormAnswers.Most + 1).Select(at => KeyValuePair.Create($"x{at}", JsonDocument.Parse("1").RootElement)));

        FormValidation.Check(Forms[0], many).Single().Code.ShouldBe("too-many-answers");
    }

    private static Gen<(FormDefinition Form, string Json)> Answers() =>
        from form in Gen.Elements(Forms)
        from entries in Gen.ListOf(Entry(form))
        select (form, "{" + string.Join(",", entries.Select(entry => $"{JsonSerializer.Serialize(entry.Path)}:{entry.Value}")) + "}");

    private static Gen<(string Path, string Value)> Entry(FormDefinition form) =>
        from id in Gen.Elements(form.Fields.Select(each => each.Field.Id).ToArray())
        from rest in Gen.Elements("", ".", ".text", ".most", ".r1.name", ".r1", ".work.threeMonths", ".r1.kinds", "..", ".residence.postalCode", ".r1.from", ".r1.until", ".a.b.c.d")
        from value in Value(3)
        select (id + rest, value);

    private static Gen<string> Value(int depth) => depth == 0
        ? Gen.Elements("null", "true", "\"\"", "\"yes\"", "\"2026-02-30\"", "\"2026\"", "-1e300", "5", "1.5", "\"\\u0000\"", "\"\\ud842\\udfb7\"")
        : Gen.OneOf(
            Value(0),
            Gen.ListOf(Value(depth - 1)).Select(items => "[" + string.Join(",", items.Take(4)) + "]"),
            from name in Gen.Elements("name", "id", "x")
            from value in Value(depth - 1)
            select $"{{\"{name}\":{value}}}");

    private static Gen<byte[]> Damaged() =>
        from form in Gen.Elements(Forms)
        let text = NationalForms.Text(form.Id)!
        from at in Gen.Choose(0, text.Length - 1)
        from with in Gen.Elements("null", "{", "]", "5", "\"x\"", "")
        from length in Gen.Choose(0, 200)
        select (byte[])[.. text[..at], .. Encoding.UTF8.GetBytes(with), .. text[Math.Min(text.Length, at + length)..]];
}
