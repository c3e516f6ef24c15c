using System.Text;
using Jint.Native;
using Jint.Runtime;

namespace Bansou.Flow.Core.Expressions;

/// <summary>The names that a script finds: its host's variables and functions as Elsa names them, and small helpers.</summary>
internal static class ScriptGlobals
{
    private const string VariablesName = "variables";

    public static void Add(ScriptSandbox sandbox, IScriptHost host, ScriptProgram program)
    {
        foreach (var word in program.Words)
        {
            if (FunctionOf(word, host, sandbox) is { } function)
            {
                sandbox.Define(word, function);
            }
        }
        if (program.VariableFields.Count > 0)
        {
            var variables = sandbox.Engine.Object.Construct(Arguments.Empty);
            foreach (var name in program.VariableFields)
            {
                if (host.Variable(name) is { } value)
                {
                    variables.FastAddProperty(name, ScriptConversion.ToScript(value, sandbox), true, true, true);
                }
            }
            sandbox.Engine.Global.FastAddProperty(VariablesName, new JsValue(variables), true, false, true);
        }
    }

    /// <summary>What a script did to <c>variables.X</c>, a changed list too, is copied back when it has come to its end.</summary>
    public static void CopyVariablesBack(ScriptSandbox sandbox, IScriptHost host, ScriptProgram program)
    {
        if (program.VariableFields.Count == 0 || !sandbox.Engine.Global.Get(VariablesName).IsObject())
        {
            return;
        }
        var variables = sandbox.Engine.Global.Get(VariablesName).AsObject();
        foreach (var name in program.VariableFields.Order(StringComparer.Ordinal))
        {
            if (variables.HasOwnProperty(name) && ScriptConversion.FromScript(variables.Get(name), sandbox) is var value && value != (host.Variable(name) ?? ScriptValue.Missing))
            {
                host.SetVariable(name, value);
            }
        }
    }

    private static Func<JsValue[], JsValue>? FunctionOf(string word, IScriptHost host, ScriptSandbox sandbox)
    {
        if (host.Function(word) is { } own)
        {
            return arguments => ScriptConversion.ToScript(own([.. arguments.Select(argument => ScriptConversion.FromScript(argument, sandbox))]), sandbox);
        }
        return word switch
        {
            "getVariable" => arguments => ToScript(host.Variable(Text(arguments, 0)), sandbox),
            "setVariable" => arguments => Set(host, Text(arguments, 0), arguments.At(1), sandbox),
            _ => Accessor(word, host, sandbox) ?? Helper(word, sandbox),
        };
    }

    /// <summary><c>getX()</c> and <c>setX(v)</c> for every variable in scope, by the PascalCase of its name.</summary>
    private static Func<JsValue[], JsValue>? Accessor(string word, IScriptHost host, ScriptSandbox sandbox)
    {
        var isGet = word.StartsWith("get", StringComparison.Ordinal);
        if ((!isGet && !word.StartsWith("set", StringComparison.Ordinal)) || word.Length < 4)
        {
            return null;
        }
        var name = host.VariableNames.FirstOrDefault(known => PascalCase(known) == word[3..]);
        return name is null ? null
            : isGet ? _ => ToScript(host.Variable(name), sandbox)
            : arguments => Set(host, name, arguments.At(0), sandbox);
    }

    public static string PascalCase(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];

    private static Func<JsValue[], JsValue>? Helper(string word, ScriptSandbox sandbox) => word switch
    {
        "isNullOrEmpty" => arguments => new JsValue(IsEmpty(arguments.At(0), false)),
        "isNullOrWhiteSpace" => arguments => new JsValue(IsEmpty(arguments.At(0), true)),
        "toJson" => arguments => new ScriptJson(sandbox).Stringify(arguments.At(0)),
        "stringToBase64" => arguments => Made(Convert.ToBase64String(Encoding.UTF8.GetBytes(Text(arguments, 0))), sandbox),
        "stringFromBase64" => arguments => Made(FromBase64(Text(arguments, 0)), sandbox),
        "parseGuid" => arguments => Guid.TryParse(Text(arguments, 0), out var guid) ? new JsValue(guid.ToString()) : JsValue.Null,
        _ => null,
    };

    private static string FromBase64(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : throw new JavaScriptException("base64");
    }

    private static JsValue Made(string text, ScriptSandbox sandbox)
    {
        sandbox.Budget.MakeText(text.Length);
        return new JsValue(text);
    }

    private static bool IsEmpty(JsValue value, bool spaces) =>
        value.IsNull() || value.IsUndefined() || (value.IsString() && (spaces ? string.IsNullOrWhiteSpace(value.AsString()) : value.AsString().Length == 0));

    private static string Text(JsValue[] arguments, int at) => TypeConverter.ToString(arguments.At(at));

    private static JsValue ToScript(ScriptValue? value, ScriptSandbox sandbox) => value is null ? JsValue.Null : ScriptConversion.ToScript(value, sandbox);

    private static JsValue Set(IScriptHost host, string name, JsValue value, ScriptSandbox sandbox)
    {
        host.SetVariable(name, ScriptConversion.FromScript(value, sandbox));
        return JsValue.Undefined;
    }
}
