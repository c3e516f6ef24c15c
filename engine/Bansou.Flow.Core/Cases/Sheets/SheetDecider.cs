using System.Collections.Immutable;
using Bansou.Flow.Core.Forms;

namespace Bansou.Flow.Core.Cases.Sheets;

/// <summary>Writes a form's answers into the case. Nothing is compulsory and nothing has to be right: only what cannot belong there is refused (AS-1).</summary>
internal static class SheetDecider
{
    public static Decision? Decide(CaseContext context, CaseState.Active state, CaseCommand command) =>
        command is CaseCommand.SaveSheet save ? Save(context, state, save) : null;

    private static Decision Save(CaseContext context, CaseState.Active state, CaseCommand.SaveSheet command)
    {
        if (context.Today.FormOf(command.Form) is not { } form)
        {
            return Decision.Refuse(RefusalCode.FormUnknown, command.Form);
        }
        if (form.Isolated)
        {
            return Decision.Refuse(RefusalCode.FormOfClosedMeeting, command.Form);
        }
        var sheet = state.Records.Sheets.Of(form.Id);
        var refusals = Against(form, sheet, command.Changes).Distinct().ToList();
        if (refusals.Count > 0)
        {
            return Decision.Refuse(refusals);
        }
        ImmutableArray<SheetAnswer> changed =
        [
            .. from change in command.Changes
               where !SheetValues.Same(sheet[change.Path]?.Value, change.Value)
               select new SheetAnswer(change.Path, change.Value ?? SheetValues.Nothing),
        ];
        return changed.IsEmpty
            ? Decision.NothingToDo
            : Decision.Accept(new CaseEvent.SheetSaved(form.Id, form.Version, changed, command.Step, command.Referral, context.Actor.Person, context.Now));
    }

    private static IEnumerable<Refusal> Against(FormDefinition form, Sheet sheet, ImmutableArray<SheetChange> changes)
    {
        if (changes.Length > FormAnswers.Most || sheet.Entries.Keys.Concat(changes.Select(change => change.Path)).Distinct(StringComparer.Ordinal).Count() > FormAnswers.Most)
        {
            return [new Refusal(RefusalCode.SheetTooLarge, form.Id)];
        }
        return
            from change in changes
            from refusal in Against(form, sheet, change)
            select refusal;
    }

    private static IEnumerable<Refusal> Against(FormDefinition form, Sheet sheet, SheetChange change)
    {
        if (FormPaths.Find(form, change.Path) is null && sheet[change.Path] is null)
        {
            return [new Refusal(RefusalCode.SheetFieldUnknown, Cut(change.Path))];
        }
        if (SheetValues.IsTooLarge(change.Value))
        {
            return [new Refusal(RefusalCode.SheetTooLarge, change.Path)];
        }
        return DraftMerge.Conflict(sheet[change.Path], change) is null ? [] : [new Refusal(RefusalCode.SheetChangedMeanwhile, change.Path)];
    }

    /// <summary>A path that the form does not have may be anything at all.</summary>
    private static string Cut(string path) => path.Length > FormPaths.LongestPath ? path[..FormPaths.LongestPath] : path;
}
