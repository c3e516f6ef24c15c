using System.ComponentModel;
using System.Text.Json;
using Bansou.Flow.Core.Cases.Sheets;
using Bansou.Flow.Core.Forms;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;

namespace Bansou.Flow.Server.Sheets;

/// <summary>One answer with who gave it when (IN-7).</summary>
internal sealed record SheetAnswerResponse(string Path, JsonElement Value, string By, string ByName, DateTimeOffset At)
{
    public static SheetAnswerResponse Of(string path, SheetEntry entry, PackNames names) => new(path, entry.Value, entry.By.Value, names.Person(entry.By), entry.At);
}

/// <summary>What the case knows already, so that nobody is asked twice (DB-6).</summary>
/// <param name="Source">The name in <c>fills</c>.</param>
internal sealed record KnownAnswerResponse(string Path, JsonElement Value, string Source, string? By, string? ByName, DateTimeOffset? At)
{
    public static KnownAnswerResponse Of(KnownAnswer known, PackNames names) =>
        new(known.Path, known.Value, known.Fills, known.By?.Value, known.By is { } by ? names.Person(by) : null, known.At);
}

/// <summary>What is to be mended in an answer; <c>unanswered</c> is only still open.</summary>
internal sealed record FormProblemResponse(string Path, string Code, string Message, string MessageEn)
{
    public static FormProblemResponse Of(FormProblem problem) => new(problem.Path, problem.Code, problem.Message, problem.MessageEn);
}

/// <summary>A form as it is saved in a case, cut down to what the reader sees.</summary>
internal sealed record SheetResponse(
    string Case,
    string Form,
    [property: Description("様式の、いまの版")] int FormVersion,
    [property: Description("最後に保存したときの版。まだなければ 0")] int SavedVersion,
    IReadOnlyList<SheetAnswerResponse> Answers,
    [property: Description("ケースがもう知っていること")] IReadOnlyList<KnownAnswerResponse> Known,
    [property: Description("直すところと、終えるときにまだのところ（unanswered）。どちらも保存をさまたげない")] IReadOnlyList<FormProblemResponse> Problems,
    [property: Description("この立場では見えない項目")] IReadOnlyList<string> HiddenFields)
{
    public static SheetResponse Of(FoundCase found, FormDefinition form, SheetEyes eyes)
    {
        var (sheet, names) = (SheetSight.Beneath(found, form, eyes), found.Names);
        return new(
            found.Loaded.Id.Value, form.Id, form.Version, sheet.FormVersion,
            [.. sheet.Entries.Where(entry => eyes.See(form, entry.Key) && entry.Value.Value.ValueKind != JsonValueKind.Null).Select(entry => SheetAnswerResponse.Of(entry.Key, entry.Value, names))],
            [.. KnownAnswers.Of(found.Context, found.Active, form, eyes).Select(known => KnownAnswerResponse.Of(known, names))],
            SheetSight.Problems(found, form, eyes, SheetDraft.Blank.Answers(sheet)),
            SheetSight.Hidden(form, eyes));
    }
}
