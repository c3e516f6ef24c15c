using System.Collections.Immutable;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Interop;

namespace Bansou.Flow.Core.Expressions;

/// <summary>
/// One engine for one evaluation: everything that could harm is taken out of it, everything that makes texts or lists is
/// watched. What the syntax tree cannot show (a member name that is computed) meets the same wall here.
/// </summary>
internal sealed class ScriptSandbox
{
    private static readonly string[] RemovedGlobals = ["eval", "Function", "RegExp", "Date", "Array", "Error", "EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError"];
    private static readonly string[] RemovedFromLists = ["sort", "reverse", "splice", "toLocaleString", "copyWithin", "fill", "constructor", "shift", "unshift"];
    private static readonly string[] WatchedOfLists = ["join", "concat", "map", "filter", "slice", "forEach", "some", "every", "reduce", "reduceRight", "indexOf", "lastIndexOf", "toString", "push"];
    private static readonly string[] RemovedFromTexts = ["match", "search", "replace", "constructor", "localeCompare"];
    private static readonly string[] WatchedOfTexts = ["concat", "split", "toUpperCase", "toLowerCase"];
    private static readonly string[] RemovedFromFunctions = ["apply", "call", "bind", "constructor", "toString"];
    private static readonly string[] RemovedFromObjects = ["constructor", "__proto__", "toLocaleString"];

    private readonly Engine engine;
    private readonly ScriptLimits limits;
    private int made;

    public ScriptSandbox(ScriptLimits limits)
    {
        this.limits = limits;
        engine = new Engine(options => options
            .LimitRecursion(limits.Recursion)
            .MaxStatements(limits.Statements)
            .TimeoutInterval(limits.WallTime));
        RemoveAll();
        Define(ScriptTree.Sum, arguments => Sum(arguments));
    }

    public Engine Engine => engine;

    public void Define(string name, Func<JsValue[], JsValue> function) =>
        engine.Global.FastAddProperty(name, new ClrFunctionInstance(engine, (_, arguments) => function(arguments)), true, false, true);

    /// <summary>Counts what a script makes; all of it together has a limit too.</summary>
    public void Make(int size)
    {
        made += size;
        if (size > limits.Size || made > limits.Made)
        {
            throw new ScriptLimitException();
        }
    }

    /// <summary>JavaScript's <c>+</c>, with a limit on the text that it makes.</summary>
    private JsValue Sum(JsValue[] arguments)
    {
        var left = arguments[0];
        var right = arguments[1];
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
        Make(one.Length + other.Length);
        return new JsValue(one + other);
    }

    private void RemoveAll()
    {
        foreach (var name in RemovedGlobals)
        {
            engine.Global.RemoveOwnProperty(name);
        }
        Remove(engine.Array.PrototypeObject, RemovedFromLists);
        Remove(engine.String.PrototypeObject, RemovedFromTexts);
        Remove(engine.Function.PrototypeObject, RemovedFromFunctions);
        Remove(engine.Object.PrototypeObject, RemovedFromObjects);
        Remove(engine.Math, ["random"]);
        Remove(engine.Object, ["defineProperty", "defineProperties", "create", "getOwnPropertyDescriptor", "getPrototypeOf", "prototype"]);
        foreach (var plain in new ObjectInstance[] { engine.Number.PrototypeObject, engine.Boolean.PrototypeObject })
        {
            Remove(plain, ["constructor", "toLocaleString"]);
        }
        Remove(engine.String, ["fromCharCode", "prototype"]);
        Watch(engine.Array.PrototypeObject, WatchedOfLists);
        Watch(engine.String.PrototypeObject, WatchedOfTexts);
        engine.Global.FastAddProperty("JSON", new ScriptJson(this).Create(), true, false, true);
    }

    private static void Remove(ObjectInstance from, ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            from.RemoveOwnProperty(name);
        }
    }

    /// <summary>These loop over the whole length without counting statements: the length is looked at before, the result after.</summary>
    private void Watch(ObjectInstance prototype, ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (prototype.Get(name).TryCast<Jint.Native.Function.FunctionInstance>() is not { } original)
            {
                continue;
            }
            prototype.FastAddProperty(name, new ClrFunctionInstance(engine, (self, arguments) =>
            {
                Make(SizeOf(self));
                foreach (var argument in arguments)
                {
                    Make(SizeOf(argument));
                }
                if (name is "join" && arguments.Length > 0)
                {
                    Make((int)Math.Min(int.MaxValue, (long)SizeOf(self) * SizeOf(arguments[0])));
                }
                if (name is "join" or "toString")
                {
                    MakeItems(self);
                }
                return original.Call(self, arguments);
            }), true, false, true);
        }
    }

    private void MakeItems(JsValue list)
    {
        if (!list.IsObject())
        {
            return;
        }
        foreach (var (_, property) in list.AsObject().GetOwnProperties())
        {
            Make(property.Value is { } item && item.IsString() ? item.AsString().Length : 1);
        }
    }

    private int SizeOf(JsValue value)
    {
        if (value.IsString())
        {
            return value.AsString().Length;
        }
        if (!value.IsObject())
        {
            return 1;
        }
        var length = value.AsObject().Get("length");
        return length.IsNumber() && length.AsNumber() > 0 ? (int)Math.Min(int.MaxValue, length.AsNumber()) : 1;
    }
}
