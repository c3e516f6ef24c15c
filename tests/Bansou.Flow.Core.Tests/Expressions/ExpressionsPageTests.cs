using System.Reflection;
using System.Text;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Reading;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Tests.Expressions;

/// <summary>docs/diagnostics-expressions.md lists every finding about expressions, in the words that the user reads. <c>UPDATE_GOLDEN=1</c> rewrites its table.</summary>
public class ExpressionsPageTests
{
    private const string TableHead = "| コード | 指摘 | English |\n|---|---|---|\n";

    private static readonly string[] BadConditions =
    [
        "1", """{"all":1}""", """{"operator":"isEmpty"}""", """{"field":"a","operator":"near"}""", """{"field":"a","operator":"equals"}""",
    ];

    [Fact]
    public void The_page_lists_every_finding()
    {
        var path = Repository.PathOf("docs", "diagnostics-expressions.md");
        var page = File.ReadAllText(path).ReplaceLineEndings("\n");
        var start = page.IndexOf(TableHead, StringComparison.Ordinal);
        var end = page.IndexOf("\n\n", start, StringComparison.Ordinal) + 1;
        var table = TableHead + string.Concat(Findings().OrderBy(f => f.Code, StringComparer.Ordinal).Select(f => $"| {f.Code} | {f.Japanese} | {f.English} |\n"));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, page[..start] + table + page[end..]);
            return;
        }
        page[start..end].ShouldBe(table);
    }

    [Fact]
    public void Codes_are_unique() => Findings().Select(f => f.Code).ShouldBeUnique();

    [Fact]
    public void The_page_names_every_operator_and_every_function()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "diagnostics-expressions.md"));
        foreach (var op in Enum.GetNames<ConditionOperator>())
        {
            page.ShouldContain($"| `{char.ToLowerInvariant(op[0])}{op[1..]}` |");
        }
        foreach (var function in ScriptGlobalsOfPage())
        {
            page.ShouldContain($"`{function}`");
        }
    }

    /// <summary>Each function of the page is one that a script may name.</summary>
    private static IEnumerable<string> ScriptGlobalsOfPage()
    {
        string[] functions = ["getVariable", "setVariable", "getInput", "getOutputFrom", "getLastResult", "setOutcome", "setOutcomes", "toJson", "isNullOrEmpty", "isNullOrWhiteSpace", "stringToBase64", "stringFromBase64", "parseGuid", "newGuid"];
        foreach (var function in functions)
        {
            ScriptChecker.Check(function + "()").Problems.ShouldBeEmpty();
            yield return function;
        }
    }

    private static IEnumerable<(string Code, string Japanese, string English)> Findings()
    {
        foreach (var method in typeof(ScriptProblems).GetMethods(BindingFlags.Public | BindingFlags.Static))
        {
            var problem = (ScriptProblem)method.Invoke(null, [.. method.GetParameters().Select(Example)])!;
            yield return (problem.Code, problem.Message, problem.MessageEn);
        }
        foreach (var json in BadConditions)
        {
            var finding = ConditionReader.Read(SourceReader.Read(Encoding.UTF8.GetBytes(json)).Root!).Diagnostics.ShouldHaveSingleItem();
            finding.Severity.ShouldBe(Severity.Error);
            yield return (finding.Code, finding.Message, finding.MessageEn);
        }
    }

    private static object Example(ParameterInfo parameter) => (parameter.ParameterType == typeof(string), parameter.Member.Name) switch
    {
        (true, _) => "…",
        (false, nameof(ScriptProblems.TooLong)) => ScriptLimits.Default.Characters,
        (false, nameof(ScriptProblems.TooNested)) => ScriptLimits.Default.Nesting,
        (false, nameof(ScriptProblems.TooManyOperators)) => ScriptLimits.Default.Operators,
        _ => 1,
    };
}
