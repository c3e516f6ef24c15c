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
        ScriptValue.List list => ToList(list, sandbox),
        ScriptValue.Fields fields => ToObject(fields, sandbox),
        _ => throw new System.Diagnostics.UnreachableException(value.GetType().Name),
    };

    /// <summary><c>new Array(5)</c> makes a list of five holes, so a list of the one number 5 is made empty and filled.</summary>
    private static JsValue ToList(ScriptValue.List list, ScriptSandbox sandbox)
    {
        sandbox.Budget.MakeItems(list.Items.Length);
        if (list.Items is not [ScriptValue.Number number])
        {
            return new JsValue(sandbox.Engine.Array.Construct([.. list.Items.Select(item => ToScript(item, sandbox))]));
        }
        var array = sandbox.Engine.Array.Construct([]);
        array.FastAddProperty("0", new JsValue(number.Value), true, true, true);
        array.FastSetProperty("length", new Jint.Runtime.Descriptors.PropertyDescriptor(1, true, false, false));
        return new JsValue(array);
    }

    private static JsValue ToObject(ScriptValue.Fields fields, ScriptSandbox sandbox)
    {
        sandbox.Budget.MakeItems(fields.Properties.Length);
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
            sandbox.Budget.MakeText(text.Length);
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
            sandbox.Budget.MakeItems(length);
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
                sandbox.Budget.MakeItems(1 + name.Length / 16);
                fields.Add(KeyValuePair.Create(name, FromScript(made.Get(name), sandbox, depth + 1)));
            }
        }
        return new ScriptValue.Fields(fields.ToImmutable());
    }
}
