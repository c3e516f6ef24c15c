using System.Text;
using System.Text.Json;
using Bansou.Flow.Core.Forms;

namespace Bansou.Flow.Tests.Forms;

/// <summary>tests/form-vectors say what the server and the browser both find wrong with answers; the browser's tests read the same files.</summary>
public class FormVectorTests
{
    private static readonly Lazy<IReadOnlyList<(FormDefinition Form, JsonElement Case)>> All = new(() => [.. Read()]);

    public static TheoryData<string> Cases => [.. All.Value.Select(each => each.Case.GetProperty("what").GetString()!)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Answers_have_exactly_the_problems_of_the_vector(string what)
    {
        var (form, vector) = All.Value.Single(each => each.Case.GetProperty("what").GetString() == what);
        var moment = vector.GetProperty("moment").GetString() == "completing" ? FormMoment.Completing : FormMoment.Saving;
        DateOnly? today = vector.TryGetProperty("today", out var day) ? DateOnly.Parse(day.GetString()!, System.Globalization.CultureInfo.InvariantCulture) : null;

        var problems = FormValidation.Check(form, FormAnswers.Of(vector.GetProperty("answers")), moment, today);

        problems.Select(problem => $"{problem.Path} {problem.Code}")
            .ShouldBe(vector.GetProperty("expected").EnumerateArray().Select(each => $"{each.GetProperty("path").GetString()} {each.GetProperty("code").GetString()}"));
        problems.ShouldAllBe(problem => problem.Message.Length > 0 && problem.MessageEn.Length > 0);
    }

    private static IEnumerable<(FormDefinition, JsonElement)> Read()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("tests", "form-vectors"), "*.json").Order(StringComparer.Ordinal))
        {
            var root = JsonDocument.Parse(File.ReadAllText(file)).RootElement;
            var read = FormReader.Read(Encoding.UTF8.GetBytes(root.GetProperty("definition").GetRawText()));
            read.Diagnostics.ShouldBeEmpty();
            foreach (var each in root.GetProperty("cases").EnumerateArray())
            {
                yield return (read.Form!, each);
            }
        }
    }
}
