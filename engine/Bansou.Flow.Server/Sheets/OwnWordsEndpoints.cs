using System.Text.Json;
using System.Text.RegularExpressions;
using Bansou.Flow.Core.Cases.Sheets;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Bansou.Flow.Storage.Sheets;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Sheets;

/// <summary>書きかけの言葉: what somebody was writing at a screen and did not send, a reception that was interrupted or a note. Only the writer sees it, at any PC; it goes after 30 days.</summary>
internal static partial class OwnWordsEndpoints
{
    /// <summary>No form of a pack can have this in its name.</summary>
    public const string Prefix = "words:";

    private const int MostAtOnce = 100;
    private const int LongestName = 200;

    public static void MapOwnWordsEndpoints(this IEndpointRouteBuilder app)
    {
        var words = app.MapGroup("/api/me/words").WithTags(SheetEndpoints.Tag).ActsInRole();
        words.MapGet("/", List).WithName("listOwnWords").WithSummary("画面に書きかけた、自分の言葉（新しい順）");
        words.MapPut("/{name}", Keep).WithName("keepOwnWords").WithSummary("書きかけの言葉を置く。前に置いたものと入れ替わる")
            .Produces<OwnWordsResponse>().SaysItsName().Fails(ProblemKinds.NotFound, ProblemKinds.AnswersUnfit, ProblemKinds.NotReady);
        words.MapDelete("/{name}", Remove).WithName("removeOwnWords").WithSummary("書きかけの言葉を捨てる。なければ何も起きない").Produces(StatusCodes.Status204NoContent)
            .SaysItsName().Fails(ProblemKinds.NotFound, ProblemKinds.NotReady);
    }

    private static Ok<IReadOnlyList<OwnWordsResponse>> List(Acting acting) => TypedResults.Ok<IReadOnlyList<OwnWordsResponse>>([.. Of(acting).Select(Show)]);

    private static IResult Keep(string name, Body<OwnWordsRequest> body, Acting acting)
    {
        if (!Names().IsMatch(name))
        {
            return ProblemKinds.NotFound.Result();
        }
        if (!body.Is(out var request, out var wrong))
        {
            return wrong;
        }
        var place = PlaceOf(acting, name);
        var drafts = acting.Municipality.SheetDrafts;
        var before = drafts.Find(place).Draft;
        if (before.Entries.IsEmpty && Of(acting).Count() >= MostAtOnce)
        {
            return ProblemKinds.AnswersUnfit.Result(new ProblemFinding("too-many-words", $"書きかけは、一度に {MostAtOnce} 件までです。前のものを、送るか、捨ててください。"));
        }
        var unfit = request.Fields.Where(field => field.Key.Length > LongestName || SheetChange.IsTooLarge(field.Value))
            .Select(field => new ProblemFinding("answer-too-large", "一つの項目に書くには大きすぎます。長いものは、資料として別に残してください。", $"$.fields[{JsonSerializer.Serialize(field.Key)}]")).ToList();
        if (unfit.Count > 0)
        {
            return ProblemKinds.AnswersUnfit.Result(unfit);
        }
        return drafts.Write(place, Sheet.Blank, [.. Changes(before, request.Fields)], formVersion: 0, acting.Actor.Person) switch
        {
            DraftOutcome.Written written => Results.Ok(Show(written.Draft)),
            DraftOutcome.Differs => ProblemKinds.VersionDiffers.Result(),
            DraftOutcome.TooLarge => ProblemKinds.AnswersUnfit.Result(new ProblemFinding("draft-too-large", "書きかけが大きすぎます。ここまでを送ってから、続けてください。")),
            var outcome => throw new System.Diagnostics.UnreachableException(outcome.GetType().Name),
        };
    }

    private static IResult Remove(string name, Acting acting)
    {
        if (!Names().IsMatch(name))
        {
            return ProblemKinds.NotFound.Result();
        }
        acting.Municipality.SheetDrafts.Remove(PlaceOf(acting, name), seen: null);
        return Results.NoContent();
    }

    /// <summary>The whole screen was sent: what is not in it any more is gone.</summary>
    private static IEnumerable<SheetChange> Changes(SheetDraft before, IReadOnlyDictionary<string, JsonElement> fields) =>
        before.Entries.Where(entry => !fields.ContainsKey(entry.Key)).Select(entry => new SheetChange(entry.Key, null, entry.Value.Value))
            .Concat(fields.Select(field => new SheetChange(field.Key, field.Value, before.Entries.TryGetValue(field.Key, out var now) ? now.Value : null)));

    private static IEnumerable<StoredDraft> Of(Acting acting) =>
        acting.Municipality.SheetDrafts.OfAccount(acting.Account.Id).Where(draft => draft.Place.Form.StartsWith(Prefix, StringComparison.Ordinal));

    private static OwnWordsResponse Show(StoredDraft draft) => new(
        draft.Place.Form[Prefix.Length..], draft.SavedAt,
        draft.Draft.Entries.Where(entry => entry.Value.Value.ValueKind != JsonValueKind.Null).ToDictionary(entry => entry.Key, entry => entry.Value.Value));

    private static DraftPlace PlaceOf(Acting acting, string name) => DraftPlace.OfAccount(acting.Account.Id, Prefix + name);

    [GeneratedRegex(@"^[A-Za-z0-9-]{1,120}\z")]
    private static partial Regex Names();
}
