using System.Diagnostics;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Tests.Expressions;

public class ScriptEngineTests
{
    private static ScriptResult Run(string script, ScriptBag? bag = null) => ScriptEngine.Evaluate(script, bag ?? ScriptBag.With("""{"counter":2,"name":"あかね","list":[5],"deep":{"a":[1,2]}}"""));

    [Theory]
    [InlineData("1 + 2 * 3", "7")]
    [InlineData("getCounter() + 1", "3")]
    [InlineData("getVariable('name') + 'さん'", "\"あかねさん\"")]
    [InlineData("variables.list.length", "1")]
    [InlineData("variables.deep.a[1]", "2")]
    [InlineData("return false;", "false")]
    [InlineData("if (getCounter() > 1) { return 'many'; } return 'few';", "\"many\"")]
    [InlineData("var s = 0; for (var i = 0; i < 10; i++) { s += i; } s", "45")]
    [InlineData("`Current: ${getName()}!`", "\"Current: あかね!\"")]
    [InlineData("`a${`b${1 + 1}`}`", "\"ab2\"")]
    [InlineData("let a = 1; const b = 2; a + b", "3")]
    [InlineData("[1,2,3].map(x => x * 2)", "[2,4,6]")]
    [InlineData("[1,2,3].filter((x) => { return x > 1; }).length", "2")]
    [InlineData("[1,2,3].reduce((a, b) => a + b, 0)", "6")]
    [InlineData("({ Message: 'Hello' })", "{\"Message\":\"Hello\"}")]
    [InlineData("[\"Apple\", \"Banana\"]", "[\"Apple\",\"Banana\"]")]
    [InlineData("[5]", "[5]")]
    [InlineData("getVariable('nothing')", "null")]
    [InlineData("JSON.parse('{\"a\":[1]}').a[0]", "1")]
    [InlineData("toJson({a: 1})", "\"{\\\"a\\\":1}\"")]
    [InlineData("isNullOrWhiteSpace('  ')", "true")]
    [InlineData("stringFromBase64(stringToBase64('相談'))", "\"相談\"")]
    [InlineData("getInput('x')", "\"input:x\"")]
    [InlineData("'a' + 1 + null + undefined + true + [1,2]", "\"a1nullundefinedtrue1,2\"")]
    [InlineData("var o = {n: 1}; o.n += 2; o.n", "3")]
    [InlineData("'x'.concat('y').toUpperCase()", "\"XY\"")]
    [InlineData("Math.max(1, 3)", "3")]
    [InlineData("1/0", "null")]
    public void A_script_gives_its_value(string script, string json)
    {
        var result = Run(script);
        result.ShouldBeOfType<ScriptResult.Value>(result.ToString()).Result.ToJsonText().ShouldBe(json);
    }

    [Fact]
    public void Variables_are_written_back()
    {
        var bag = ScriptBag.With("""{"list":[1],"x":1}""");
        Run("variables.list.push(2); variables.x = 7; setVariable('fresh', 'neu'); setX(getX() + 1)", bag).ShouldBeOfType<ScriptResult.Value>();
        bag.Values["list"].ToJsonText().ShouldBe("[1,2]");
        bag.Values["fresh"].ToJsonText().ShouldBe("\"neu\"");
    }

    [Theory]
    [InlineData("while (true) {}", "BF310")]
    [InlineData("for (;;);", "BF310")]
    [InlineData("function f() { return f(); } f()", "BF311")]
    [InlineData("var s = 'x'; for (var i = 0; i < 60; i++) { s += s; }", "BF312")]
    [InlineData("var s = 'x'; while (true) { s = s.concat(s); }", "BF312")]
    [InlineData("var a = []; a[2000000000] = 1; a.join('x')", "BF312")]
    [InlineData("var a = []; a['len' + 'gth'] = 20000000; a.map(function (x) { return x; })", "BF312")]
    [InlineData("Array(20000000).join('x')", "BF306")]
    [InlineData("/^(a+)+$/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaa!')", "BF306")]
    [InlineData("new Date()", "BF306")]
    [InlineData("eval('1')", "BF306")]
    [InlineData("''.constructor.constructor('return 1')()", "BF306")]
    [InlineData("var c = 'constr' + 'uctor'; ''[c][c]('while(1){}')()", "BF313")]
    [InlineData("with ({}) {}", "BF306")]
    [InlineData("Object.prototype.x = 1", "BF306")]
    [InlineData("({}).__proto__.x = 1", "BF306")]
    [InlineData("System.IO.File.Delete('x')", "BF306")]
    [InlineData("[3,1].sort()", "BF306")]
    [InlineData("a.length = 5", "BF306")]
    [InlineData("class A {}", "BF305")]
    [InlineData("let f = async () => 1", "BF305")]
    [InlineData("a?.b", "BF305")]
    [InlineData("for (let i = 0; i < 3; i++) { let f = () => i; }", "BF305")]
    [InlineData("let x = 1; { let x = 2; }", "BF305")]
    [InlineData("1 +", "BF304")]
    [InlineData("'abc", "BF304")]
    [InlineData("`${", "BF304")]
    [InlineData("unknownThing()", "BF313")]
    [InlineData("var o = {}; for (var i = 0; i < 200; i++) { o = { o: o }; } o", "BF312")]
    [InlineData("var o = { toString: function () { return '' + o; } }; '' + o", "BF311")]
    [InlineData("var t = ''; for (var i = 0; i < 90; i++) { t += '['; } JSON.parse(t)", "BF313")]
    [InlineData("''.split.call('x', '')", "BF306")]
    public void A_script_that_could_harm_is_told_and_harms_nothing(string script, string code)
    {
        ScriptEngine.Evaluate("1", new ScriptBag());
        var before = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();
        var failed = Run(script).ShouldBeOfType<ScriptResult.Failed>();
        failed.Problem.Code.ShouldBe(code);
        failed.Problem.Line.ShouldBeGreaterThan(0);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(64_000_000);
    }

    [Theory]
    [InlineData(20_000, "(", ")")]
    [InlineData(1_900, "(", ")")]
    [InlineData(1_900, "!", "")]
    [InlineData(1_000, "if(1)", "")]
    [InlineData(900, "-", "")]
    public void Nesting_is_stopped_before_the_parser(int times, string open, string close)
    {
        var script = string.Concat(Enumerable.Repeat(open, times)) + "1" + string.Concat(Enumerable.Repeat(close, times));
        Run(script).ShouldBeOfType<ScriptResult.Failed>().Problem.Code.ShouldBeOneOf("BF301", "BF302", "BF303");
    }

    [Fact]
    public void Too_many_operators_are_stopped_before_the_parser() =>
        Run(string.Join('+', Enumerable.Repeat("1", 600))).ShouldBeOfType<ScriptResult.Failed>().Problem.Code.ShouldBe("BF303");

    [Fact]
    public void Random_texts_never_throw()
    {
        var random = new Random(5);
        const string letters = "abc(){}[]'\"`${}+-*/=<>!&|;,.: \n10letvarfunctionreturn=>";
        for (var i = 0; i < 3_000; i++)
        {
            var script = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => letters[random.Next(letters.Length)]));
            ScriptEngine.Evaluate(script, new ScriptBag()).ShouldNotBeNull();
        }
    }
}
