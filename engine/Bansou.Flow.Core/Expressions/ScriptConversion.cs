using System.Collections.Immutable;
using System.Globalization;
using Jint.Native;
using Jint.Native.Object;

namespace Bansou.Flow.Core.Expressions;

/// <summary>Values in and out of a script, with limits on depth and size.</summary>
internal static class ScriptConversion
{
    public const int Depth = 64;

    public static JsValue ToScript(ScriptValue value, ScriptSandbox sandbox) => value switch
    {
        ScriptValue.Undefined => JsValue.Undefined,
        ScriptValue.Null => JsValue.Null,
        ScriptValue.Boolean boolean => new JsValue(boolean.Value),
        ScriptValue.Number number => new JsValue(number.Value),
        ScriptValue.Text text => new JsValue(text.Value),
        ScriptValue.List list => sandbox.Engine.Array.Construct([.. list.Items.Select(item => ToScript(item, sandbox))]) is var array && list.Items.Length == 1 && list.Items[0] is ScriptValue.Number
            ? Single(array, list.Items[0], sandbox)
            : new JsValue(sandbox.Engine.Array.Construct([.. list.Items.Select(item => ToScript(item, sandbox))])),
        ScriptValue.Fields fields => ToObject(fields, sandbox),
        _ => throw new System.Diagnostics.UnreachableException(value.GetType().Name),
    };

    /// <summary><c>new Array(5)</c> makes a list of five holes; a list of the one number 5 is made by hand.</summary>
    private static JsValue Single(ObjectInstance _, ScriptValue item, ScriptSandbox sandbox)
    {
        var array = sandbox.Engine.Array.Construct([]);
        sandbox.Engine.Array.PrototypeObject.Push(new JsValue(array), [ToScript(item, sandbox)]);
        return new JsValue(array);
    }

    private static JsValue ToObject(ScriptValue.Fields fields, ScriptSandbox sandbox)
    {
        var made = sandbox.Engine.Object.Construct([]);
        foreach (var (name, value) in fields.Properties)
        {
            made.FastAddProperty(name, ToScript(value, sandbox), true, true, true);
        }
        return new JsValue(made);
    }

    public static ScriptValue FromScript(JsValue value, ScriptSandbox sandbox) => FromScript(value, sandbox, 0);

    private static ScriptValue FromScript(JsValue value, ScriptSandbox sandbox, int depth)
    {
        if (depth > Depth)
        {
            throw new ScriptLimitException();
        }
        if (value.IsString())
        {
            var text = value.AsString();
            sandbox.Make(text.Length);
            return new ScriptValue.Text(text);
        }
        if (value.IsObject())
        {
            return FromObject(value.AsObject(), sandbox, depth);
        }
        return value.IsBoolean() ? ScriptValue.Of(value.AsBoolean())
            : value.IsNumber() ? ScriptValue.Of(value.AsNumber())
            : value.IsNull() ? ScriptValue.Nothing
            : ScriptValue.Missing;
    }

    private static ScriptValue FromObject(ObjectInstance made, ScriptSandbox sandbox, int depth)
    {
        if (made is Jint.Native.Function.FunctionInstance)
        {
            return ScriptValue.Missing;
        }
        if (made.Class == "Array")
        {
            var length = (int)Math.Min(int.MaxValue, made.Get("length").AsNumber());
            sandbox.Make(length);
            var items = ImmutableArray.CreateBuilder<ScriptValue>(length);
            for (var i = 0; i < length; i++)
            {
                items.Add(FromScript(made.Get(i.ToString(CultureInfo.InvariantCulture)), sandbox, depth + 1));
            }
            return new ScriptValue.List(items.MoveToImmutable());
        }
        if (made is Jint.Native.Boolean.BooleanInstance or Jint.Native.Number.NumberInstance or Jint.Native.String.StringInstance)
        {
            return FromScript(Jint.Runtime.TypeConverter.ToPrimitive(new JsValue(made)), sandbox, depth + 1);
        }
        var fields = ImmutableArray.CreateBuilder<KeyValuePair<string, ScriptValue>>();
        foreach (var (name, property) in made.GetOwnProperties())
        {
            if (property.Enumerable == true)
            {
                sandbox.Make(name.Length + 1);
                fields.Add(KeyValuePair.Create(name, FromScript(made.Get(name), sandbox, depth + 1)));
            }
        }
        return new ScriptValue.Fields(fields.ToImmutable());
    }
}
