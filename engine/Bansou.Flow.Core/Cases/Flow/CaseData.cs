using System.Text.Json;

namespace Bansou.Flow.Core.Cases.Flow;

/// <summary>What forms say becomes variables of the flow: of the data of a step, those that the flow knows.</summary>
internal static class CaseData
{
    public static void SetVariables(TokenMoves moves, JsonElement? data)
    {
        if (data is not { ValueKind: JsonValueKind.Object } fields)
        {
            return;
        }
        foreach (var field in fields.EnumerateObject())
        {
            if (moves.Flow.Variables.Contains(field.Name))
            {
                moves.Emit(new CaseEvent.VariableSet(field.Name, field.Value.Clone()));
            }
        }
    }
}
