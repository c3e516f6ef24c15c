using System.Collections.Immutable;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Tests.Expressions;

/// <summary>A bag of variables as host of a script.</summary>
internal sealed class ScriptBag : IScriptHost
{
    public Dictionary<string, ScriptValue> Values { get; } = [];

    public IEnumerable<string> VariableNames => Values.Keys;

    public ScriptValue? Variable(string name) => Values.GetValueOrDefault(name);

    public void SetVariable(string name, ScriptValue value) => Values[name] = value;

    public Func<ImmutableArray<ScriptValue>, ScriptValue>? Function(string name) => name == "getInput" ? arguments => new ScriptValue.Text("input:" + ((ScriptValue.Text)arguments[0]).Value) : null;

    public static ScriptBag With(string json) => new ScriptBag().Add(json);

    private ScriptBag Add(string json)
    {
        foreach (var field in System.Text.Json.JsonDocument.Parse(json).RootElement.EnumerateObject())
        {
            Values[field.Name] = ScriptValue.FromJson(field.Value);
        }
        return this;
    }
}
