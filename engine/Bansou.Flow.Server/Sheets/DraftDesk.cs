using System.Text.Json;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Sheets;
using Bansou.Flow.Core.Forms;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Storage.Sheets;

namespace Bansou.Flow.Server.Sheets;

/// <summary>Says what a draft holds, and what came of writing into it.</summary>
internal static class DraftDesk
{
    /// <summary>Only what cannot belong into the form is refused; what is wrong in a field is kept (AS-1).</summary>
    public static ProblemResult? Against(FormDefinition form, SheetDraftRequest request, Func<string, bool> isSeen)
    {
        if (request.Changes.Count > FormAnswers.Most)
        {
            return ProblemKinds.AnswersUnfit.Result(new ProblemFinding("too-many-answers", $"一度に書けるのは {FormAnswers.Most} か所までです。分けて送ってください。"));
        }
        var unfit = new List<ProblemFinding>();
        for (var at = 0; at < request.Changes.Count; at++)
        {
            var change = request.Changes[at];
            if (FormPaths.Find(form, change.Path) is null)
            {
                unfit.Add(new ProblemFinding("unknown-field", "この様式にない項目です。様式の版が変わっていないかをたしかめて、開き直してください。", $"$.changes[{at}].path"));
            }
            else if (!isSeen(change.Path))
            {
                unfit.Add(new ProblemFinding("field-not-yours", RefusalTexts.Japanese(RefusalCode.FieldNotYours), $"$.changes[{at}].path"));
            }
            else if (SheetChange.IsTooLarge(change.Value))
            {
                unfit.Add(new ProblemFinding("answer-too-large", "一つの項目に書くには大きすぎます。長いものは、資料として別に残してください。", $"$.changes[{at}].value"));
            }
        }
        return unfit.Count > 0 ? ProblemKinds.AnswersUnfit.Result(unfit) : null;
    }

    public static IResult Answer(HttpContext context, DraftOutcome outcome, PackNames names, Func<StoredDraft, IResult> done)
    {
        var version = (outcome as DraftOutcome.Written)?.Draft.Version ?? (outcome as DraftOutcome.Differs)?.Version;
        if (version is { } now)
        {
            context.Response.Headers.ETag = WriteHeaders.TagOf(now);
        }
        return outcome switch
        {
            DraftOutcome.Written { Merged.Conflicts.IsEmpty: true } written => done(written.Draft),
            DraftOutcome.Written written => new DraftConflict(written.Draft, written.Merged, names),
            DraftOutcome.Differs => ProblemKinds.VersionDiffers.Result(),
            DraftOutcome.TooLarge => ProblemKinds.AnswersUnfit.Result(new ProblemFinding("draft-too-large", "書きかけが大きすぎます。ここまでを保存してから、続けてください。")),
            _ => throw new System.Diagnostics.UnreachableException(outcome.GetType().Name),
        };
    }

    /// <summary>A draft of a case, cut down to what the writer sees.</summary>
    /// <param name="sent">After writing, only these paths: to see what others wrote is a reading (HR-13). Null for all.</param>
    public static SheetDraftResponse Show(HttpContext context, FoundCase found, FormDefinition form, SheetEyes eyes, StoredDraft stored, IReadOnlySet<string>? sent = null)
    {
        context.Response.Headers.ETag = WriteHeaders.TagOf(stored.Version);
        var beneath = SheetSight.Beneath(found, form, eyes);
        var draft = stored.Draft.Over(beneath);
        return new SheetDraftResponse(
            found.Loaded.Id.Value, form.Id, form.Version, Named(stored.Place.Step), Named(stored.Place.Referral), stored.Version, stored.SavedAt,
            Fields(draft, beneath, found.Names, path => sent?.Contains(path) != false && eyes.See(form, path)),
            SheetSight.Problems(found, form, eyes, draft.Answers(beneath)),
            SheetSight.Hidden(form, eyes));
    }

    /// <summary>A draft of an account, before there is a case.</summary>
    public static SheetDraftResponse Show(HttpContext context, FormDefinition form, StoredDraft stored, PackNames names)
    {
        context.Response.Headers.ETag = WriteHeaders.TagOf(stored.Version);
        var problems = FormValidation.Check(form, FormAnswers.Of(stored.Draft.Answers(Sheet.Blank)), FormMoment.Completing);
        return new SheetDraftResponse(null, form.Id, form.Version, null, null, stored.Version, stored.SavedAt, Fields(stored.Draft, Sheet.Blank, names, _ => true), [.. problems.Select(FormProblemResponse.Of)], []);
    }

    public static SheetDraftLineResponse LineOf(StoredDraft stored, PackNames names) => new(
        stored.Place.Form, Named(stored.Place.Step), Named(stored.Place.Referral), stored.Version, stored.SavedAt, stored.Draft.Entries.Count,
        [.. stored.Draft.Entries.Values.GroupBy(entry => entry.By).Select(writer => new SheetDraftWriterResponse(writer.Key.Value, names.Person(writer.Key), writer.Max(entry => entry.At)))]);

    public static SheetAddress AddressOf(DraftPlace place) => new(
        place.Form, Named(place.Step) is { } step ? new StepId(step) : null, Named(place.Referral) is { } referral ? new ReferralId(referral) : null);

    private static IReadOnlyList<SheetDraftFieldResponse> Fields(SheetDraft draft, Sheet beneath, PackNames names, Func<string, bool> isSeen) =>
    [
        .. draft.Entries.Where(entry => isSeen(entry.Key)).Select(entry => new SheetDraftFieldResponse(
            entry.Key, Value(entry.Value.Value), entry.Value.By.Value, names.Person(entry.Value.By), entry.Value.At, beneath[entry.Key]?.Value is { } saved ? Value(saved) : null)),
    ];

    private static JsonElement? Value(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value;

    private static string? Named(string text) => text.Length == 0 ? null : text;
}
