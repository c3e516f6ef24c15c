using System.Collections.Immutable;
using System.Text;
using Bansou.Flow.Core.Definitions.Reading;
using Bansou.Flow.Core.Expressions;
using FsCheck;
using FsCheck.Fluent;

namespace Bansou.Flow.Core.Tests.Expressions;

/// <summary>The structure of a condition and the JavaScript that is saved beside it always mean the same.</summary>
public class ConditionTests
{
    private static readonly ScriptValue[] Values =
    [
        ScriptValue.Nothing, ScriptValue.True, ScriptValue.False, ScriptValue.Of(0), ScriptValue.Of(1), ScriptValue.Of(-2.5), ScriptValue.Of("") , ScriptValue.Of("1"),
        ScriptValue.Of("住まい"), ScriptValue.Of("住"), ScriptValue.Of("2026-04-06"), ScriptValue.Of("a\"b\\"), new ScriptValue.List([]),
        new ScriptValue.List([ScriptValue.Of("住"), ScriptValue.Of(1)]), new ScriptValue.List([ScriptValue.Nothing]), new ScriptValue.Fields([]),
    ];

    private static readonly string[] Fields = ["a", "b", "missing"];

    private static Gen<Condition> Conditions(int depth)
    {
        var comparison = from field in Gen.Elements(Fields)
                         from compare in Gen.Elements(Enum.GetValues<ConditionOperator>())
                         from value in Gen.Elements(Values)
                         select (Condition)new Condition.Comparison(field, compare, value);
        if (depth == 0)
        {
            return comparison;
        }
        var parts = Conditions(depth - 1).ArrayOf(3).Select(all => ImmutableArray.Create(all));
        return Gen.OneOf(
            comparison,
            parts.Select(all => (Condition)new Condition.All(all)),
            parts.Select(any => (Condition)new Condition.Any(any)),
            Conditions(depth - 1).Select(part => (Condition)new Condition.Not(part)),
            Gen.Constant((Condition)new Condition.All([])),
            Gen.Constant((Condition)new Condition.Any([])));
    }

    [Fact]
    public void Structure_and_script_agree()
    {
        var cases = from condition in Conditions(2) from a in Gen.Elements(Values) from b in Gen.Elements(Values) select (condition, a, b);
        Prop.ForAll(cases.ToArbitrary(), given =>
        {
            var bag = new ScriptBag { Values = { ["a"] = given.a, ["b"] = given.b } };
            var limits = ScriptLimits.Default with { Characters = 100_000, Operators = 10_000, WallTime = TimeSpan.FromMinutes(5) };
            var script = ScriptEngine.Evaluate(ConditionScript.ToJavaScript(given.condition), bag, limits).ShouldBeOfType<ScriptResult.Value>();
            script.Result.IsTruthy.ShouldBe(ConditionEvaluation.Evaluate(given.condition, bag.Variable), ConditionScript.ToJavaScript(given.condition));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
    }

    [Theory]
    [InlineData("""{"field":"a","operator":"lessThan","value":5}""", true)]
    [InlineData("""{"field":"a","operator":"lessThan","value":"5"}""", false)]
    [InlineData("""{"all":[{"field":"a","operator":"equals","value":3},{"not":{"field":"b","operator":"isEmpty"}}]}""", true)]
    [InlineData("""{"any":[]}""", false)]
    [InlineData("""{"field":"b","operator":"contains","value":"か"}""", true)]
    [InlineData("""{"field":"b","operator":"in","value":["x","あかね"]}""", true)]
    [InlineData("""{"field":"none","operator":"isEmpty"}""", true)]
    [InlineData("""{"field":"none","operator":"lessThan","value":1}""", false)]
    public void A_condition_is_read_and_evaluated(string json, bool expected)
    {
        var (condition, findings) = Read(json);
        findings.ShouldBeEmpty();
        ConditionEvaluation.Evaluate(condition!, ScriptBag.With("""{"a":3,"b":"あかね"}""").Variable).ShouldBe(expected);
    }

    [Fact]
    public void All_problems_of_a_condition_are_told_at_once()
    {
        var (condition, findings) = Read("""{"all":[{"operator":"equals","value":1},{"field":"a","operator":"resembles","value":1},{"field":"a","operator":"equals"},5,{"any":3}]}""");
        condition.ShouldBeNull();
        findings.Select(finding => finding.Code).ShouldBe(["BF322", "BF323", "BF324", "BF320", "BF321"]);
        findings[1].Place.Path.ShouldBe("$.all[1].operator");
    }

    private static (Condition?, ImmutableArray<Core.Definitions.Diagnostic>) Read(string json) =>
        ConditionReader.Read(SourceReader.Read(Encoding.UTF8.GetBytes(json)).Root!);
}
