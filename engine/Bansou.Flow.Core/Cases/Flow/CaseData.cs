using System.Text.Json;
using Bansou.Flow.Core.Cases.Sheets;
using Bansou.Flow.Core.Forms;

namespace Bansou.Flow.Core.Cases.Flow;

/// <summary>What forms say becomes variables of the flow: of the data of a step, those that the flow knows.</summary>
internal static class CaseData
{
    /// <summary>What is saved in the forms of a step, where the flow has a variable of the field's name; not what is for the holders alone, and not where somebody lives.</summary>
    public static void SetFromSheets(TokenMoves moves, CaseContext context, CaseState.Active state, CaseStep step)
    {
        foreach (var form in (step.Settings?.Forms ?? []).Select(context.Today.FormOf).OfType<FormDefinition>())
        {
            var sheet = state.Records.Sheets.Of(form.Id);
            foreach (var (section, field) in form.Fields.Where(each => moves.Flow.Variables.Contains(each.Field.Id)))
            {
                var isForAll = field.Type != FormFieldType.Address && FormVisibilities.Of(form, section, field) != FormVisibility.Holders;
                if (isForAll && sheet[field.Id] is { } entry && !SheetValues.Same(state.Variables.TryGetValue(field.Id, out var known) ? known : null, entry.Value))
                {
                    moves.Emit(new CaseEvent.VariableSet(field.Id, entry.Value));
                }
            }
        }
    }

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
