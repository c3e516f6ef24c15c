using System.Text.Json;
using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases.Sheets;
using Bansou.Flow.Core.Forms;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;

namespace Bansou.Flow.Server.Sheets;

/// <summary>Cuts sheets and drafts down to what one reader sees.</summary>
internal static class SheetSight
{
    /// <summary>What is saved, for those who may know it: who only does the own step begins on a blank sheet.</summary>
    public static Sheet Beneath(FoundCase found, FormDefinition form, SheetEyes eyes) => eyes.AreOfOwnStep ? Sheet.Blank : found.Active.Records.Sheets.Of(form.Id);

    public static IReadOnlyList<FormProblemResponse> Problems(FoundCase found, FormDefinition form, SheetEyes eyes, IEnumerable<KeyValuePair<string, JsonElement>> answers) =>
    [
        .. FormValidation.Check(form, FormAnswers.Of(answers), FormMoment.Completing, OfficeTime.DateOf(found.Context.Now))
            .Where(problem => problem.Path.Length == 0 || eyes.See(form, problem.Path) || form.Fields.Any(each => each.Field.Id == problem.Path && eyes.See(form, each.Section, each.Field)))
            .Select(FormProblemResponse.Of),
    ];

    public static IReadOnlyList<string> Hidden(FormDefinition form, SheetEyes eyes) =>
        [.. form.Fields.Where(each => !eyes.See(form, each.Section, each.Field)).Select(each => each.Field.Id)];
}
