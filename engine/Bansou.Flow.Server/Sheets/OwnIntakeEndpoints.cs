using System.Text.Json;
using System.Text.RegularExpressions;
using Bansou.Flow.Core.Cases.Sheets;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Bansou.Flow.Storage.Sheets;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Sheets;

/// <summary>受付の書きかけ: a reception that was interrupted, as its screen keeps it. Two may lie there at once; only the writer sees them, and they go after 30 days.</summary>
internal static partial class OwnIntakeEndpoints
{
    /// <summary>No form of a pack can have this in its name.</summary>
    public const string Place = "intake:";

    private const int MostAtOnce = 20;
    private const int LongestName = 200;

    public static void MapOwnIntakeEndpoints(this IEndpointRouteBuilder app)
    {
        var intakes = app.MapGroup("/api/me/intakes").WithTags(SheetEndpoints.Tag).ActsInRole();
        intakes.MapGet("/", List).WithName("listOwnIntakes").WithSummary("受付の、自分の書きかけ（新しい順）");
        intakes.MapPut("/{number}", Keep).WithName("keepOwnIntake").WithSummary("受付の書きかけを置く。前に置いたものと入れ替わる")
            .Produces<OwnIntakeResponse>().SaysItsName().Fails(ProblemKinds.NotFound, ProblemKinds.AnswersUnfit, ProblemKinds.NotReady);
        intakes.MapDelete("/{number}", Remove).WithName("removeOwnIntake").WithSummary("受付の書きかけを捨てる。なければ何も起きない").Produces(StatusCodes.Status204NoContent)
            .SaysItsName().Fails(ProblemKinds.NotFound, ProblemKinds.NotReady);
    }

    private static Ok<IReadOnlyList<OwnIntakeResponse>> List(Acting acting) => TypedResults.Ok<IReadOnlyList<OwnIntakeResponse>>([.. Of(acting).Select(Show)]);

    private static IResult Keep(string number, Body<OwnIntakeRequest> body, Acting acting)
    {
        if (!Numbers().IsMatch(number))
        {
            return ProblemKinds.NotFound.Result();
        }
        if (!body.Is(out var request, out var wrong))
        {
            return wrong;
        }
        var place = PlaceOf(acting, number);
        var drafts = acting.Municipality.SheetDrafts;
        var before = drafts.Find(place).Draft;
        if (before.Entries.IsEmpty && Of(acting).Count() >= MostAtOnce)
        {
            return ProblemKinds.AnswersUnfit.Result(new ProblemFinding("too-many-intakes", $"受付の書きかけは、一度に {MostAtOnce} 件までです。前のものを、受け止めるか、捨ててください。"));
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
            DraftOutcome.TooLarge => ProblemKinds.AnswersUnfit.Result(new ProblemFinding("draft-too-large", "書きかけが大きすぎます。ここまでを受け止めてから、続けてください。")),
            var outcome => throw new System.Diagnostics.UnreachableException(outcome.GetType().Name),
        };
    }

    private static IResult Remove(string number, Acting acting)
    {
        if (!Numbers().IsMatch(number))
        {
            return ProblemKinds.NotFound.Result();
        }
        acting.Municipality.SheetDrafts.Remove(PlaceOf(acting, number), seen: null);
        return Results.NoContent();
    }

    /// <summary>The whole screen was sent: what is not in it any more is gone.</summary>
    private static IEnumerable<SheetChange> Changes(SheetDraft before, IReadOnlyDictionary<string, JsonElement> fields) =>
        before.Entries.Where(entry => !fields.ContainsKey(entry.Key)).Select(entry => new SheetChange(entry.Key, null, entry.Value.Value))
            .Concat(fields.Select(field => new SheetChange(field.Key, field.Value, before.Entries.TryGetValue(field.Key, out var now) ? now.Value : null)));

    private static IEnumerable<StoredDraft> Of(Acting acting) =>
        acting.Municipality.SheetDrafts.OfAccount(acting.Account.Id).Where(draft => draft.Place.Form.StartsWith(Place, StringComparison.Ordinal));

    private static OwnIntakeResponse Show(StoredDraft draft) => new(
        draft.Place.Form[Place.Length..], draft.SavedAt,
        draft.Draft.Entries.Where(entry => entry.Value.Value.ValueKind != JsonValueKind.Null).ToDictionary(entry => entry.Key, entry => entry.Value.Value));

    private static DraftPlace PlaceOf(Acting acting, string number) => DraftPlace.OfAccount(acting.Account.Id, Place + number);

    [GeneratedRegex(@"^[A-Za-z0-9-]{1,64}\z")]
    private static partial Regex Numbers();
}
