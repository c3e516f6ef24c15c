using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Notes;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Partners;

/// <summary>返事のページ: a receiver without an account reads one referral and answers it, by the secret of a link.</summary>
internal static class PartnerEndpoints
{
    public static void MapPartnerEndpoints(this IEndpointRouteBuilder app)
    {
        var partner = app.MapGroup("/api/partner/{token}").WithTags("返事のリンク").WithMetadata(new Anonymous())
            .WithMetadata(new FailureMetadata([ProblemKinds.PartnerLinkUnknown, ProblemKinds.PartnerLinkOver, ProblemKinds.TooManyTries]));
        partner.MapGet("/", Read).WithName("getPartnerPage").WithSummary("つなぎ票を読む（同意の範囲だけ）");
        partner.MapPost("/answers", Answer).WithName("answerAsPartner").WithSummary("つなぎに返事をする").Writes().Fails(ProblemKinds.CommandRefused, ProblemKinds.CommandIncomplete, ProblemKinds.NotYourRole);
        partner.MapPost("/return", Return).WithName("returnAsPartner").WithSummary("もどす（本人はどうしたいか）").Writes().Fails(ProblemKinds.CommandRefused, ProblemKinds.CommandIncomplete, ProblemKinds.NotYourRole);
        partner.MapPost("/news", Tell).WithName("tellAsPartner").WithSummary("途中のようすを知らせる").Writes().Fails(ProblemKinds.CommandRefused, ProblemKinds.CommandIncomplete, ProblemKinds.NotYourRole);
    }

    private static async Task<Results<Ok<PartnerPageResponse>, ProblemResult>> Read(string token, HttpContext context, PartnerDesk desk)
    {
        var (opened, problem) = desk.Open(context, token);
        return opened is null ? problem! : TypedResults.Ok(await PartnerDesk.ShowAsync(opened, Spoken.Preferred(context.Request)));
    }

    private static Task<Results<Ok<PartnerPageResponse>, ProblemResult>> Answer(string token, Body<PartnerAnswerRequest> body, HttpContext context, PartnerDesk desk, CancellationToken cancellationToken)
    {
        if (!body.Is(out var request, out var wrong))
        {
            return Task.FromResult<Results<Ok<PartnerPageResponse>, ProblemResult>>(wrong);
        }
        if (Against(request) is { } unfit)
        {
            return Task.FromResult<Results<Ok<PartnerPageResponse>, ProblemResult>>(unfit);
        }
        return RunAsync(token, context, desk, (opened, _) => PartnerAnswers.Find(request.Answer)!.For(opened.Referral.Id, request), cancellationToken);
    }

    private static Task<Results<Ok<PartnerPageResponse>, ProblemResult>> Return(string token, Body<PartnerReturnRequest> body, HttpContext context, PartnerDesk desk, CancellationToken cancellationToken) =>
        body.Is(out var request, out var wrong)
            ? RunAsync(token, context, desk, (opened, _) => new CaseCommand.ReturnReferral(opened.Referral.Id, request.Kind, request.Reason, request.PersonsWish), cancellationToken)
            : Task.FromResult<Results<Ok<PartnerPageResponse>, ProblemResult>>(wrong);

    private static Task<Results<Ok<PartnerPageResponse>, ProblemResult>> Tell(string token, Body<PartnerNewsRequest> body, HttpContext context, PartnerDesk desk, CancellationToken cancellationToken) =>
        body.Is(out var request, out var wrong)
            ? RunAsync(token, context, desk,
                (opened, key) => new CaseCommand.WriteNote(new NoteId(NewIds.Of("news", opened.Link.Id, key)), NoteKind.FromOthers, [opened.Names.Organisation(opened.Link.Receiver)!], request.Words, request.PersonsWords, Referral: opened.Referral.Id),
                cancellationToken)
            : Task.FromResult<Results<Ok<PartnerPageResponse>, ProblemResult>>(wrong);

    /// <summary>After it is done, the page as it is now.</summary>
    private static async Task<Results<Ok<PartnerPageResponse>, ProblemResult>> RunAsync(
        string token, HttpContext context, PartnerDesk desk, Func<OpenedReferral, string, CaseCommand> command, CancellationToken cancellationToken)
    {
        if (!WriteHeaders.TryRead(context.Request, out var headers, out var missing))
        {
            return missing;
        }
        var (opened, problem) = desk.Open(context, token);
        if (opened is null)
        {
            return problem!;
        }
        if (await desk.RunAsync(context, opened, command(opened, headers.Key), headers.Key, cancellationToken) is { } refused)
        {
            return refused;
        }
        var (now, over) = desk.Open(context, token);
        return now is null ? over! : TypedResults.Ok(await PartnerDesk.ShowAsync(now, Spoken.Preferred(context.Request)));
    }

    private static ProblemResult? Against(PartnerAnswerRequest request)
    {
        if (PartnerAnswers.Find(request.Answer) is not { } answer)
        {
            return ProblemKinds.InvalidBody.Result(new ProblemFinding("wrong-value", $"answer は {string.Join("・", PartnerAnswers.All.Select(each => each.Code))} から選んでください。", "$.answer"));
        }
        return answer.Asks switch
        {
            Asks.Condition when string.IsNullOrWhiteSpace(request.Condition) => Missing("condition", "どんな条件があるかを書いてください。"),
            Asks.Words when string.IsNullOrWhiteSpace(request.Words) => Missing("words", "どんな情報がほしいかを書いてください。"),
            Asks.Reason when string.IsNullOrWhiteSpace(request.Reason) => Missing("reason", "受けられないわけを、ひとつ選んでください。"),
            Asks.Nothing or Asks.Words or Asks.Reason or Asks.Condition or Asks.Arrival => null,
            _ => throw new System.Diagnostics.UnreachableException(answer.Asks.ToString()),
        };
    }

    private static ProblemResult Missing(string field, string words) => ProblemKinds.InvalidBody.Result(new ProblemFinding("missing-field", words, "$." + field));
}
