using Bansou.Flow.Core.Cases.Conferences;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Conferences;

/// <summary>What a case knows of meetings: where its items are and how they came out. The talk stays in the meeting (CS-13).</summary>
internal static class ConferenceEndpoints
{
    public static void MapConferenceEndpoints(this IEndpointRouteBuilder app) => app.MapGroup("/api/cases/{caseId}").ActsInRole()
        .MapGet("/conferences", List).WithName("listConferences").WithSummary("会議に載せた議題とその結果").WithTags(CommandTags.Conferences).ShowsCase();

    private static async Task<Results<Ok<IReadOnlyList<ConferenceResponse>>, ProblemResult>> List(string caseId, Acting acting, CaseDoor door)
    {
        var seen = await door.ReadAsync(acting, caseId, ReadingLevel.WholeCase);
        if (!seen.Is(out var found, out var view, out var problem))
        {
            return problem;
        }
        var types = found.Context.Today.MeetingTypes;
        return TypedResults.Ok<IReadOnlyList<ConferenceResponse>>(
            [.. view.Whole!.Conferences.Select(item => ConferenceResponse.Of(item, types.FirstOrDefault(type => type.Id == item.MeetingType)?.Name))]);
    }
}

/// <param name="Outcome">Null while the meeting has not decided.</param>
internal sealed record ConferenceResponse(string Step, string Meeting, string Item, string MeetingType, string MeetingTypeName, bool Isolated, string? Outcome)
{
    public static ConferenceResponse Of(PutItem item, string? typeName) =>
        new(item.Step.Value, item.Meeting.Value, item.Item.Value, item.MeetingType, typeName ?? item.MeetingType, item.Isolated, item.Outcome);
}
