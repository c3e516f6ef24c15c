using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bansou.Flow.Core.Expressions;

/// <summary>条件の構造を書く: the JSON that <see cref="ConditionReader"/> reads.</summary>
public static class ConditionSource
{
    public static JsonNode ToJson(Condition condition) => condition switch
    {
        Condition.All all => new JsonObject { ["all"] = new JsonArray([.. all.Parts.Select(ToJson)]) },
        Condition.Any any => new JsonObject { ["any"] = new JsonArray([.. any.Parts.Select(ToJson)]) },
        Condition.Not not => new JsonObject { ["not"] = ToJson(not.Part) },
        Condition.Comparison comparison => Comparison(comparison),
        _ => throw new System.Diagnostics.UnreachableException(condition.GetType().Name),
    };

    private static JsonObject Comparison(Condition.Comparison comparison)
    {
        var made = new JsonObject
        {
            ["field"] = comparison.Field,
            ["operator"] = JsonNamingPolicy.CamelCase.ConvertName(comparison.Operator.ToString()),
        };
        if (comparison.Value is not ScriptValue.Undefined)
        {
            made["value"] = JsonNode.Parse(comparison.Value.ToJsonText());
        }
        return made;
    }
}
