using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Interop;

namespace Bansou.Flow.Core.Expressions;

/// <summary>
/// One engine for one evaluation: everything that could harm is taken out of it, everything that makes or walks texts or lists
/// is watched. What the syntax tree cannot show (a member name that is computed) meets the same wall here.
/// </summary>
internal sealed class ScriptSandbox
{
    private static readonly string[] RemovedGlobals = ["eval", "Function", "RegExp", "Date", "Array", "Error", "EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError"];
    private static readonly string[] RemovedFromLists = ["sort", "reverse", "splice", "toLocaleString", "copyWithin", "fill", "constructor", "shift", "unshift"];
    private static readonly string[] WatchedOfLists = ["join", "concat", "map", "filter", "slice", "forEach", "some", "every", "reduce", "reduceRight", "indexOf", "lastIndexOf", "toString", "pop"];
    private static readonly string[] RemovedFromTexts = ["match", "search", "replace", "constructor", "localeCompare", "toLocaleLowerCase", "toLocaleUpperCase"];
    private static readonly string[] WatchedOfTexts = ["concat", "toUpperCase", "toLowerCase", "trim", "substring", "substr", "slice"];
    private static readonly string[] SearchesOfTexts = ["indexOf", "lastIndexOf", "split"];
    private static readonly string[] RemovedFromFunctions = ["apply", "call", "bind", "constructor", "toString"];
    private static readonly string[] RemovedFromObjects = ["constructor", "__proto__", "toLocaleString"];
    private static readonly string[] WatchedGlobals = ["parseInt", "parseFloat", "encodeURI", "encodeURIComponent", "decodeURI", "decodeURIComponent", "escape", "unescape", "isNaN", "isFinite"];
    private static readonly string[] RemovedFromObject =
        ["defineProperty", "defineProperties", "create", "getOwnPropertyDescriptor", "getPrototypeOf", "prototype", "freeze", "seal", "preventExtensions", "isFrozen", "isSealed", "isExtensible"];

    private readonly Engine engine;

    public ScriptSandbox(ScriptLimits limits)
    {
        Budget = new ScriptBudget(limits);
        engine = new Engine(options => options
            .LimitRecursion(limits.Recursion)
            .MaxStatements(limits.Statements)
            .TimeoutInterval(limits.WallTime));
        RemoveAll();
        WatchAll();
        Fix(ScriptTree.Sum, Sum);
        Fix(ScriptGuards.Enter, arguments =>
        {
            Budget.Enter((int)arguments[0].AsNumber());
            return JsValue.Undefined;
        });
        Fix(ScriptGuards.Work, arguments =>
        {
            Budget.Work((int)arguments[0].AsNumber());
            return JsValue.Undefined;
        });
        Fix(ScriptGuards.Leave, arguments =>
        {
            Budget.Leave((int)arguments[0].AsNumber());
            return arguments.At(1);
        });
    }

    public Engine Engine => engine;

    public ScriptBudget Budget { get; }

    public void Define(string name, Func<JsValue[], JsValue> function) =>
        engine.Global.FastAddProperty(name, new ClrFunctionInstance(engine, (_, arguments) => function(arguments)), true, false, true);

    /// <summary>Defines what a script can neither replace nor delete.</summary>
    private void Fix(string name, Func<JsValue[], JsValue> function) =>
        engine.Global.FastAddProperty(name, new ClrFunctionInstance(engine, (_, arguments) => function(arguments)), false, false, false);

    /// <summary>JavaScript's <c>+</c>, with a limit on the text that it makes. A chain of them comes as one call, from left to right.</summary>
    private JsValue Sum(JsValue[] arguments)
    {
        var sum = arguments[0];
        for (var i = 1; i < arguments.Length; i++)
        {
            sum = Sum(sum, arguments[i]);
        }
        return sum;
    }

    private JsValue Sum(JsValue left, JsValue right)
    {
        if (left.IsNumber() && right.IsNumber())
        {
            return new JsValue(left.AsNumber() + right.AsNumber());
        }
        left = TypeConverter.ToPrimitive(left);
        right = TypeConverter.ToPrimitive(right);
        if (!left.IsString() && !right.IsString())
        {
            return new JsValue(TypeConverter.ToNumber(left) + TypeConverter.ToNumber(right));
        }
        var (one, other) = (TypeConverter.ToString(left), TypeConverter.ToString(right));
        Budget.MakeText(one.Length + (long)other.Length);
        return new JsValue(one + other);
    }

    private void RemoveAll()
    {
        Remove(engine.Global, RemovedGlobals);
        Remove(engine.Array.PrototypeObject, RemovedFromLists);
        Remove(engine.String.PrototypeObject, RemovedFromTexts);
        Remove(engine.Function.PrototypeObject, RemovedFromFunctions);
        Remove(engine.Object.PrototypeObject, RemovedFromObjects);
        Remove(engine.Math, ["random"]);
        Remove(engine.Object, RemovedFromObject);
        Remove(engine.Number.PrototypeObject, ["constructor", "toLocaleString"]);
        Remove(engine.Boolean.PrototypeObject, ["constructor", "toLocaleString"]);
        Remove(engine.String, ["fromCharCode", "prototype"]);
        Remove(engine.Number, ["prototype"]);
        Remove(engine.Boolean, ["prototype"]);
    }

    private static void Remove(ObjectInstance from, ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            from.RemoveOwnProperty(name);
        }
    }

    /// <summary>These loop over the whole length without counting statements: the length is looked at before.</summary>
    private void WatchAll()
    {
        Watch(engine.Array.PrototypeObject, WatchedOfLists, (self, arguments) =>
        {
            Budget.MakeItems(ScriptSizes.Items(self));
            foreach (var argument in arguments)
            {
                Budget.MakeItems(ScriptSizes.Items(argument));
            }
        });
        Watch(engine.Array.PrototypeObject, ["join", "toString"], (self, arguments) => Budget.MakeText(ScriptSizes.Joined(self, arguments)));
        Watch(engine.Array.PrototypeObject, ["push"], (self, arguments) => Budget.MakeItems(ScriptSizes.IsHuge(self) ? long.MaxValue / 32 : arguments.Length));
        Watch(engine.String.PrototypeObject, WatchedOfTexts, (self, arguments) => Budget.MakeText(ScriptSizes.Text(self) + arguments.Sum(ScriptSizes.Text)));
        Watch(engine.String.PrototypeObject, SearchesOfTexts, (self, arguments) => Budget.Search(ScriptSizes.Text(self), ScriptSizes.Text(arguments.At(0))));
        Watch(engine.String.PrototypeObject, ["split"], (self, arguments) => Budget.MakeItems(ScriptSizes.Parts(self, arguments.At(0))));
        Watch(engine.Global, WatchedGlobals, (_, arguments) => Budget.MakeText(3 * ScriptSizes.Text(arguments.At(0))));
        Watch(engine.Object, ["keys", "getOwnPropertyNames"], (_, arguments) => Budget.MakeItems(ScriptSizes.Members(arguments.At(0))));
        engine.Global.FastAddProperty("JSON", new ScriptJson(this).Create(), true, false, true);
    }

    private void Watch(ObjectInstance owner, ReadOnlySpan<string> names, Action<JsValue, JsValue[]> count)
    {
        foreach (var name in names)
        {
            if (owner.Get(name).TryCast<FunctionInstance>() is not { } original)
            {
                continue;
            }
            owner.FastAddProperty(name, new ClrFunctionInstance(engine, (self, arguments) =>
            {
                Budget.EnterNative();
                count(self, arguments);
                var result = original.Call(self, arguments);
                Budget.LeaveNative();
                return result;
            }), true, false, true);
        }
    }
}
