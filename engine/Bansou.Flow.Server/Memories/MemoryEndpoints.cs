using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Bonds;
using Bansou.Flow.Core.Cases.Reading;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Memories;

/// <summary>記憶の引継ぎ (F22, DB-9): what is good to know, and what the person chose to hand to whom.</summary>
internal static class MemoryEndpoints
{
    public static void MapMemoryEndpoints(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/api/cases/{caseId}").ActsInRole();
        group.MapGet("/memories", All).WithName("listMemories").WithSummary("記憶と、キーパーソンごとに渡すもの").WithTags(CommandTags.People).ShowsCase();
        group.MapGet("/memory-sheets/{keyPerson}", Sheet).WithName("getMemorySheet").WithSummary("ひとりのキーパーソンに渡す記憶の引継ぎシート").WithTags(CommandTags.People).ShowsCase();
    }

    private static async Task<Results<Ok<MemoriesResponse>, ProblemResult>> All(string caseId, Acting acting, CaseDoor door)
    {
        var seen = await door.ReadForPersonAsync(acting, caseId, ReadingLevel.WholeCase);
        return seen.Is(out var found, out _, out var problem) ? TypedResults.Ok(MemoriesResponse.Of(found)) : problem;
    }

    /// <summary>The key person reads the own sheet, once they said yes; the person and who sees the whole case read every one.</summary>
    private static async Task<Results<Ok<MemorySheetResponse>, ProblemResult>> Sheet(string caseId, string keyPerson, Acting acting, CaseDoor door)
    {
        var id = new KeyPersonId(keyPerson);
        var isOwn = door.Find(acting, caseId)?.Relations.KeyPerson == id;
        var seen = await door.ReadForPersonAsync(acting, caseId, isOwn ? ReadingLevel.OwnPart : ReadingLevel.WholeCase);
        if (!seen.Is(out var found, out var right, out var problem))
        {
            return problem;
        }
        if (found.Active.Records.Bonds.Find(id) is not { } person)
        {
            return ProblemKinds.NotFound.Result();
        }
        var seesAll = right.Part == ReadPart.PersonsPage || right.Level >= ReadingLevel.WholeCase;
        return TypedResults.Ok(MemorySheetResponse.Of(person, found, isShown: seesAll || person.Answer == KeyPersonAnswer.Accepted));
    }
}
