using System.ComponentModel;
using System.Text.Json;
using Bansou.Flow.Core.Cases.Sheets;

namespace Bansou.Flow.Server.Sheets;

/// <summary>What somebody writes into a draft: any fields of the form, right or not yet.</summary>
internal sealed record SheetDraftRequest(IReadOnlyList<SheetDraftChangeRequest> Changes);

internal sealed record SheetDraftChangeRequest(
    [property: Description("答えの場所（docs/form-format.md）")] string Path,
    [property: Description("いま書いた答え。なければ消す")] JsonElement? Value = null,
    [property: Description("書きはじめたときに、そこにあった答え。なければ「まだ何もなかった」")] JsonElement? BasedOn = null)
{
    public SheetChange ToChange() => new(Path, Value, BasedOn);
}

/// <summary>One answer of a draft, with who wrote it last.</summary>
/// <param name="Saved">What is saved beneath it; left out when nothing is.</param>
internal sealed record SheetDraftFieldResponse(string Path, JsonElement? Value, string By, string ByName, DateTimeOffset At, JsonElement? Saved);

/// <summary>A draft: what is written and not saved yet, over the sheet as it is saved.</summary>
/// <param name="Case">Left out before there is a case.</param>
/// <param name="Version">As in the ETag; 0 while there is no draft.</param>
internal sealed record SheetDraftResponse(
    string? Case, string Form, int FormVersion, string? Step, string? Referral, int Version, DateTimeOffset? SavedAt,
    IReadOnlyList<SheetDraftFieldResponse> Fields,
    [property: Description("書きかけを合わせた答えの、直すところと、まだのところ（unanswered）。どれも保存をさまたげない")] IReadOnlyList<FormProblemResponse> Problems,
    [property: Description("この立場では見えない項目")] IReadOnlyList<string> HiddenFields);

/// <summary>One draft of a list.</summary>
/// <param name="Fields">How many answers are in it.</param>
internal sealed record SheetDraftLineResponse(string Form, string? Step, string? Referral, int Version, DateTimeOffset? SavedAt, int Fields, IReadOnlyList<SheetDraftWriterResponse> Writers);

internal sealed record SheetDraftWriterResponse(string By, string ByName, DateTimeOffset At);

/// <summary>Where two people wrote in the same place: nothing of theirs is lost, and what else was sent is saved.</summary>
internal sealed record DraftConflictResponse(
    string Type, string Title, int Status, string Detail, string Code, string TraceId,
    [property: Description("両方の答え")] IReadOnlyList<ConflictResponse> Conflicts,
    [property: Description("書けたところ")] IReadOnlyList<string> Written,
    [property: Description("いまの版（ETag と同じ）")] int Version);

/// <param name="Yours">What was sent; left out when it takes the answer away.</param>
/// <param name="Theirs">What stands there now; send it as <c>basedOn</c> to write over it.</param>
internal sealed record ConflictResponse(string Path, JsonElement? Yours, JsonElement Theirs, string By, string ByName, DateTimeOffset At);

/// <summary>Words as a screen keeps them, by the names that it gives its fields.</summary>
internal sealed record OwnWordsRequest(
    [property: Description("画面の項目の名前と、いまの値。空の項目は送らなくてよい")] IReadOnlyDictionary<string, JsonElement> Fields);

/// <param name="Name">What the screen calls the place where they were written: ids only, never words.</param>
internal sealed record OwnWordsResponse(string Name, DateTimeOffset? SavedAt, IReadOnlyDictionary<string, JsonElement> Fields);
