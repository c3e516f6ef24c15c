using System.ComponentModel;
using System.Text.Json;
using Bansou.Flow.Core.Cases.Sheets;
using Bansou.Flow.Core.Forms;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;

namespace Bansou.Flow.Server.Sheets;

/// <summary>One sheet of a case that holds answers which the reader sees: what it is worth to open it again.</summary>
/// <param name="By">Who wrote into it last, among what the reader sees.</param>
internal sealed record SheetLineResponse(
    string Form,
    [property: Description("書かれている答えの数（この立場で見えるもの）")] int Answers,
    [property: Description("直すところの数（読めない、範囲の外など）。まだのところは数えない")] int ToMend,
    string By,
    string ByName,
    DateTimeOffset At)
{
    /// <summary>The sheets that hold something for these eyes, in the order of the pack's forms.</summary>
    public static IEnumerable<SheetLineResponse> AllOf(FoundCase found, ReadingRight right) =>
        from listed in found.Context.Today.Forms
        let form = found.Context.Today.FormOf(listed.Id)
        where form is { Isolated: false }
        let line = Of(found, form, SheetEyes.Of(found.Context, found.Active, found.Relations, right, form.Id))
        where line is not null
        select line;

    private static SheetLineResponse? Of(FoundCase found, FormDefinition form, SheetEyes eyes)
    {
        var seen = found.Active.Records.Sheets.Of(form.Id).Entries
            .Where(entry => entry.Value.Value.ValueKind != JsonValueKind.Null && eyes.See(form, entry.Key)).ToList();
        if (seen.Count == 0)
        {
            return null;
        }
        var last = seen.MaxBy(entry => entry.Value.At).Value;
        var toMend = SheetSight.Problems(found, form, eyes, SheetDraft.Blank.Answers(found.Active.Records.Sheets.Of(form.Id))).Count(problem => problem.Code != FormProblem.Unanswered);
        return new SheetLineResponse(form.Id, seen.Count, toMend, last.By.Value, found.Names.Person(last.By), last.At);
    }
}
