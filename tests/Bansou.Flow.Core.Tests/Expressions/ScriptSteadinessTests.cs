using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Tests.Expressions;

/// <summary>CS-17: the same script on the same values comes to the same end, at the same count, whatever ran before or beside it.</summary>
public class ScriptSteadinessTests
{
    private static readonly string[] Valid =
    [
        "var s = 0; for (var i = 0; i < 20; i++) { s += i % 3 } s",
        "if (getVariable('counter') > 1 && variables.list.length < 5) { return 'a' } else { return 'b' }",
        "const f = (a, b) => { return a * b }; [1, 2, 3].map(x => f(x, 2)).join('-')",
        "`${getName()}さん ${1 + 2}` + toJson({ a: [1, 'x', null], b: { c: true } })",
        "switch (getCounter()) { case 1: 'one'; break; default: 'other' }",
        "variables.deep.a.push(7); variables.deep.x = variables.deep.a.concat([1]); JSON.parse('{\"k\":[1]}').k[0]",
    ];

    /// <summary>Long with BANSOU_LONG=1.</summary>
    private static int Rounds => Environment.GetEnvironmentVariable("BANSOU_LONG") == "1" ? 100_000 : 1_500;

    [Theory]
    [InlineData("var n = 0; while (true) { n = n + 1; setVariable('n', n) }", "BF310")]
    [InlineData("var s = ''; while (true) { s = s + 'abc'; setVariable('n', s.length) }", "BF312")]
    [InlineData("var n = 0; function f() { n = n + 1; setVariable('n', n); return f() } f()", "BF311")]
    [InlineData("var a = [], n = 0; while (true) { n = n + 1; a = a.concat([1]); setVariable('n', n) }", "BF312")]
    public void A_limit_falls_at_the_same_place_every_time(string script, string code)
    {
        var ends = Enumerable.Range(0, 3).Select(_ =>
        {
            var bag = new ScriptBag();
            var result = ScriptEngine.Evaluate(script, bag);
            return (result.ShouldBeOfType<ScriptResult.Failed>().Problem.Code, bag.Values["n"]);
        }).Distinct().ToList();

        ends.ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Fact]
    public void One_script_leaves_nothing_behind_for_the_next()
    {
        Run("leak = 5; Object.x = 1; Math.max = 1; this.y = 2; variables.list.z = 3");

        Run("[typeof leak, typeof Object.x, typeof Math.max, typeof this.y, typeof variables.list.z].join()")
            .ShouldBeOfType<ScriptResult.Value>().Result.ShouldBe(ScriptValue.Of("undefined,undefined,function,undefined,undefined"));
    }

    [Fact]
    public void Spoilt_scripts_never_throw_and_end_the_same_way_twice()
    {
        var random = new Random(20_261_121);
        for (var i = 0; i < Rounds; i++)
        {
            var script = Spoil(Valid[random.Next(Valid.Length)], random);
            Run(script).ToString().ShouldBe(Run(script).ToString(), script);
            ScriptChecker.Check(script, guarded: true).ShouldNotBeNull();
        }
    }

    [Fact]
    public void Nothing_of_the_values_stands_in_an_error()
    {
        var bag = ScriptBag.With("""{"name":"架空ひみこ"}""");
        string[] scripts = ["null[getVariable('name')]", "undefined[getVariable('name')]()", "throw getVariable('name')", "JSON.parse(getVariable('name'))", "getVariable(getVariable('name')).x", "({})[getVariable('name')]()", "var s = getVariable('name'); while (1) { s += s }"];
        foreach (var script in scripts)
        {
            ScriptEngine.Evaluate(script, bag).ShouldBeOfType<ScriptResult.Failed>(script).ToString().ShouldNotContain("ひみこ");
        }
    }

    [Theory]
    [InlineData("1;\n  null.x", 2)]
    [InlineData("return null.x", 1)]
    [InlineData("if (true) {\n\n  return missing;\n}", 3)]
    public void An_error_names_the_line(string script, int line)
    {
        var problem = Run(script).ShouldBeOfType<ScriptResult.Failed>().Problem;

        problem.Line.ShouldBe(line);
        problem.Column.ShouldBeInRange(1, script.Length);
    }

    private static ScriptResult Run(string script) =>
        ScriptEngine.Evaluate(script, ScriptBag.With("""{"counter":2,"name":"あかね","list":[5],"deep":{"a":[1,2]}}"""));

    private static string Spoil(string script, Random random)
    {
        const string Letters = "(){}[]'\"`${}+-*/=<>!&|;,.: \n\\10letvar=>while(1)";
        for (var i = random.Next(1, 4); i > 0 && script.Length > 1; i--)
        {
            var at = random.Next(script.Length);
            script = random.Next(4) switch
            {
                0 => script.Remove(at, 1),
                1 => script.Insert(at, Letters[random.Next(Letters.Length)].ToString()),
                2 => script[at..] + script[..at],
                _ => script.Insert(at, script[random.Next(at + 1)..at]),
            };
        }
        return script;
    }
}
