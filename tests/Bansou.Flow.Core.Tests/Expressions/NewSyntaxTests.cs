using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Tests.Expressions;

/// <summary>Newer JavaScript either means what it means elsewhere, or is refused by name and place.</summary>
public class NewSyntaxTests
{
    [Theory]
    [InlineData("let a = 1, b; b === undefined && a", "1")]
    [InlineData("var r = []; for (var i = 0; i < 2; i++) { let x; if (i === 0) x = 1; r.push(x === undefined ? 0 : x) } r", "[1,0]")]
    [InlineData("let total = 0; for (let i = 0; i < 4; i++) { const twice = i * 2; total += twice } total", "12")]
    [InlineData("for (let key in { a: 1 }) { key }", "\"a\"")]
    [InlineData("const o = { a: 1 }; const a = o.a + 1; a", "2")]
    [InlineData("if (true) { const message = 'yes'; message } else { 'no' }", "\"yes\"")]
    [InlineData("const add = a => b => a + b; add(1)(2)", "3")]
    [InlineData("(() => ({ a: 1 }))().a", "1")]
    [InlineData("[1, 2].map((x, i) => x * i)", "[0,2]")]
    [InlineData("`${'}'}${\"`\"}`", "\"}`\"")]
    [InlineData("`${[1, 2].map(x => `<${x}>`).join('')}`", "\"\\u003C1\\u003E\\u003C2\\u003E\"")]
    [InlineData("`a\nb`", "\"a\\nb\"")]
    [InlineData("`\\`${1}\\${2}`", "\"\\u00601${2}\"")]
    [InlineData("`Received from child: ${getVariable('name')}`", "\"Received from child: あかね\"")]
    public void Simple_newer_syntax_means_what_it_means_elsewhere(string script, string json)
    {
        var result = ScriptEngine.Evaluate(script, ScriptBag.With("""{"name":"あかね"}"""));

        var value = result.ShouldBeOfType<ScriptResult.Value>(result.ToString()).Result;
        value.ShouldBe(ScriptValue.FromJson(System.Text.Json.JsonDocument.Parse(json).RootElement));
    }

    [Theory]
    [InlineData("function f(a) { { let a = 2; } return a } f(1)", "let", 1, 19)]
    [InlineData("{ let a = 1; }\ntypeof a", "let", 1, 3)]
    [InlineData("let a = 1;\nif (a) { let a = 2; }", "let", 1, 1)]
    [InlineData("const a = 1;\na = 2", "const", 1, 1)]
    [InlineData("const a = 1; a++", "const", 1, 1)]
    [InlineData("var f = x => x; { const x = 5; }", "const", 1, 19)]
    [InlineData("let [a, b] = [1, 2]", "let", 1, 1)]
    [InlineData("let a = []; for (let i = 0; i < 3; i++) a.push(() => i)", "let", 1, 18)]
    [InlineData("for (const x of [1]) {}", "of", 1, 14)]
    [InlineData("1;\n  [...[1]]", "...", 2, 4)]
    [InlineData("null ?? 1", "??", 1, 6)]
    [InlineData("2 ** 3", "**", 1, 3)]
    [InlineData("(a = 1) => a", "=>", 1, 9)]
    [InlineData("class A {}", "class", 1, 1)]
    public void What_would_change_its_meaning_is_refused_with_its_place(string script, string word, int line, int column)
    {
        var problem = ScriptEngine.Evaluate(script, new ScriptBag()).ShouldBeOfType<ScriptResult.Failed>().Problem;

        problem.Code.ShouldBe("BF305", problem.ToString());
        problem.Message.ShouldContain($"この書き方（{word}）は使えません");
        (problem.Line, problem.Column).ShouldBe((line, column));
    }
}
