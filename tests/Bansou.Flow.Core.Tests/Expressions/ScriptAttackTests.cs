using System.Diagnostics;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Tests.Expressions;

/// <summary>
/// Scripts that try to hang, to fill the memory, to overflow the stack, or to reach out of their sandbox. Each run has a stack of
/// 1 MB, as a server's threads may have; an overflow would end the test run itself.
/// </summary>
public class ScriptAttackTests
{
    private const string Long = "var s='a';for(var i=0;i<16;i++)s=s+s;";

    public static TheoryData<string, string> Attacks { get; } = new()
    {
        // Calls that no script spells out: operators call valueOf and toString.
        { "var o={valueOf:function(){return -o}}; -o", "BF311" },
        { "var o={valueOf:function(){return o<1}}; o<1", "BF311" },
        { "var o={valueOf:function(){return o==1}}; o==1", "BF311" },
        { "var o={toString:function(){return ({})[o]}}; ({})[o]", "BF311" },
        { "var o={toString:function(){return o in {}}}; o in {}", "BF311" },
        { "var o={toString:function(){({})[o]=1;return 'a'}}; ({})[o]=1", "BF311" },
        { "var o={toString:function(){return getVariable(o)}}; getVariable(o)", "BF311" },
        // Rings of functions, and functions made anew for each call.
        { Ring(110, ""), "BF311" },
        { Ring(50, "+1+1*2*3*4"), "BF311" },
        { "function mk(){return function(g){return g(mk())}} mk()(mk())", "BF311" },
        { "var f=function(){return [1].map(g)},g=function(){return [1].some(f)};f()", "BF311" },
        { "function f(){return f()" + Times("*1", 480) + "} f()", "BF311" },
        { "function f(){return " + Times("(", 95) + "f()" + Times("+1)", 95) + "} f()", "BF311" },
        // Lists that hold themselves, and trees that share their branches.
        { "var a=[];a.push(a);a.join()", "BF311" },
        { "var a=[];a.push(a);''+a", "BF311" },
        { "var a=[];a.push(a);a<1", "BF311" },
        { "var a=[];a.push(a);a", "BF312" },
        { "var a=[1];for(var i=0;i<50;i++)a=[a,a];a", "BF312" },
        { "var a=[1];for(var i=0;i<50;i++)a=[a,a];''+a", "BF311" },
        { "var a=[1];for(var i=0;i<50;i++)a=[a,a];JSON.stringify(a)", "BF312" },
        { "var a={};for(var i=0;i<50;i++)a={x:a,y:a};a", "BF312" },
        // Built-in functions that walk for long or make much.
        { Long + "var t=s.substring(0,30000)+'b';for(var i=0;i<1000;i++)s.indexOf(t)", "BF312" },
        { Long + "var t='b'+s.substring(0,30000);for(var i=0;i<1000;i++)s.lastIndexOf(t)", "BF312" },
        { Long + "var t=s.substring(0,30000)+'b';for(var i=0;i<1000;i++)s.split(t)", "BF312" },
        { Long + "for(var i=0;i<20000;i++)s.substring(1)", "BF312" },
        { Long + "for(var i=0;i<20000;i++)s.trim()", "BF312" },
        { Long + "for(var i=0;i<20000;i++)s.split('')", "BF312" },
        { Long + "for(var i=0;i<20000;i++)parseInt(s,36)", "BF312" },
        { Long + "for(var i=0;i<20000;i++)decodeURIComponent(s)", "BF312" },
        { Long + "for(var i=0;i<20000;i++)s['toLocaleLower'+'Case']()", "BF313" },
        { "var a=[];a[9999]=1;for(var i=0;i<20000;i++)Object.keys(a).length;a.indexOf(5)", "BF310" },
        { "var a=[];a[99998]=1;for(var i=0;i<20000;i++)a.indexOf(5)", "BF312" },
        { "var a=[];a[2e9]=1;setVariable('x',a)", "BF312" },
        { "var a=[1];for(var i=0;i<40;i++)a=a.concat(a)", "BF312" },
        { "var a=[];while(true)a.push(1)", "BF310" },
        { "var a=[];a['len'+'gth']=4294967295;a.push(1)", "BF312" },
        { "var o={},i=0;while(true)o['k'+i++]=i", "BF310" },
        { "for(var i=0;i<9000;i++)getVariable('big')", "BF312" },
        { "var a=[];for(var i=0;i<999;i++)a.push('aaaaaaaaaaaaaaaaaaaa');while(1)a.reduce(function(x,y){return x+y})", "BF312" },
        // Much in one statement, and much without any.
        { "var a=1,x;while(1)x=a" + Times("-a", 480), "BF310" },
        { Long + "var t=s+'';while(1)a=" + Times("s==t&&", 190) + "1", "BF310" },
        { "var a=1;function f(){return a" + Times("*a", 400) + "} while(1)f()", "BF310" },
        { "for(var i=0;i<1e9&&(a=i" + Times("-1", 400) + ",1);i++);", "BF310" },
        // Ways out.
        { "[]['__pro'+'to__']['x']=1", "BF313" },
        { "var p='proto'+'type';Object[p]['x']=1", "BF313" },
        { "var p='proto'+'type';Number[p]['x']=1", "BF313" },
        { "var c='con'+'structor';(function(){})[c]('return 1')()", "BF313" },
        { "var c='con'+'structor';getVariable[c]('x')", "BF313" },
        { "var c='con'+'structor';[][c](2e9)", "BF313" },
        { "this['ev'+'al']('1')", "BF313" },
        { "Object['define'+'Property']({},'x',{get:function(){}})", "BF313" },
        { "__enter(-99999)", "BF306" },
        { "var x = { get a() { return 1 } }", "BF306" },
        // What the parser would choke on.
        { Times("do ", 1300) + "1", "BF302" },
        { Times("new ", 999) + "x", "BF306" },
        { Times("for(;;)", 560) + "1", "BF302" },
        { Times("for(;;)", 99) + "1", "BF310" },
        { "/(?:(?:(?:a{1,999}){1,999}){1,999}){1,999}/", "BF306" },
        { Times("a=>", 900) + "1", "BF303" },
    };

    [Theory]
    [MemberData(nameof(Attacks))]
    public void An_attack_ends_in_an_error_with_its_place_and_takes_little(string script, string code)
    {
        var (result, bytes, elapsed) = OnSmallStack(script);

        var problem = result.ShouldBeOfType<ScriptResult.Failed>().Problem;
        problem.Code.ShouldBe(code, problem.ToString());
        problem.Line.ShouldBe(1);
        problem.Column.ShouldBeGreaterThan(0);
        bytes.ShouldBeLessThan(100_000_000);
        elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10), "a guard against hanging, not a measure");
    }

    [Theory]
    [InlineData("JSON.parse('[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]').length", "1")]
    [InlineData("this['__s'+'um']=function(a,b){return a};1+2", "3")]
    [InlineData("this['__en'+'ter']=function(){};1", "1")]
    [InlineData("var c='con'+'structor';''+getVariable[c]+JSON[c]+Math[c]+this[c]+(5)[c]", "\"undefinedundefinedundefinedundefinedundefined\"")]
    [InlineData("variables.big.length", "5000")]
    [InlineData("var a=[];for(var i=0;i<3000;i++)a.push(i);a.length", "3000")]
    public void What_looks_dangerous_and_is_not_gives_its_value(string script, string json) =>
        OnSmallStack(script).Result.ShouldBeOfType<ScriptResult.Value>().Result.ToJsonText().ShouldBe(json);

    [Theory]
    [InlineData("function(){}")]
    [InlineData("Object")]
    [InlineData("parseInt")]
    public void A_guard_cannot_be_replaced(string by)
    {
        var script = $"this['__en'+'ter']={by};delete this['__en'+'ter'];var o={{valueOf:function(){{return -o}}}}; -o";

        OnSmallStack(script).Result.ShouldBeOfType<ScriptResult.Failed>().Problem.Code.ShouldBe("BF311");
    }

    private static (ScriptResult Result, long Bytes, TimeSpan Elapsed) OnSmallStack(string script)
    {
        (ScriptResult, long, TimeSpan)? run = null;
        var thread = new Thread(() =>
        {
            var bag = new ScriptBag { Values = { ["big"] = new ScriptValue.List([.. Enumerable.Range(0, 5_000).Select(i => ScriptValue.Of(i))]) } };
            var before = GC.GetAllocatedBytesForCurrentThread();
            var clock = Stopwatch.StartNew();
            // Counts alone must stop it: a loaded machine must not decide which limit falls.
            var result = ScriptEngine.Evaluate(script, bag, ScriptLimits.Default with { WallTime = TimeSpan.FromMinutes(5) });
            run = (result, GC.GetAllocatedBytesForCurrentThread() - before, clock.Elapsed);
        }, 1024 * 1024);
        thread.Start();
        thread.Join();
        return run!.Value;
    }

    private static string Times(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Ring(int functions, string after) =>
        string.Concat(Enumerable.Range(0, functions).Select(i => $"function f{i}(){{return f{(i + 1) % functions}(){after}}}")) + "f0()";
}
