using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Meetings;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Meetings;

/// <summary>会議の予定と、顔ぶれ・議題の提案. A proposal changes nothing.</summary>
internal static class MeetingProposalEndpoints
{
    public static void MapMeetingProposalEndpoints(this IEndpointRouteBuilder app)
    {
        var meetings = app.MapGroup("/api/meetings").WithTags(CommandTags.Conferences).ActsInRole();
        meetings.MapGet("/", List).WithName("listMeetings").WithSummary("会議の予定（自分が知ってよい会議）").Fails(ProblemKinds.InvalidParameter)
            .WithMetadata(new QueryMetadata("from", "この日から（例 2026-04-01）"), new QueryMetadata("until", "この日まで"));
        meetings.MapGet("/types", Types).WithName("listMeetingTypes").WithSummary("会議の種類: 根拠と、同意がいるか");
        meetings.MapGet("/member-proposal", ProposeMembers).WithName("proposeMembers").WithSummary("段階と会議の種類から、顔ぶれを提案する").ShowsCase().Fails(ProblemKinds.InvalidParameter)
            .WithMetadata(new QueryMetadata("type", "会議の種類"), new QueryMetadata("stage", "段階（1〜6）", IsWhole: true), new QueryMetadata("case", "どのケースの会議か"));
        meetings.MapGet("/agenda-proposal", ProposeAgenda).WithName("proposeAgenda").WithSummary("止まっているものを、議題の候補として集める").Fails(ProblemKinds.InvalidParameter)
            .WithMetadata(new QueryMetadata("type", "会議の種類（なければ、遅れたものをかける会議）"));
    }

    private static Results<Ok<IReadOnlyList<MeetingLineResponse>>, ProblemResult> List(HttpContext context, Acting acting, MeetingCalendar calendar)
    {
        var query = new QueryReading(context.Request.Query);
        var (from, until) = (Day(query, "from"), Day(query, "until"));
        return query.Problem is { } wrong ? wrong : TypedResults.Ok(calendar.Of(acting, from, until));
    }

    private static Ok<IReadOnlyList<MeetingTypeResponse>> Types(Acting acting) =>
        TypedResults.Ok<IReadOnlyList<MeetingTypeResponse>>([.. acting.Pack.MeetingTypes.Select(type => new MeetingTypeResponse(type.Id, type.Name, type.Basis, type.ConsentRequired, type.Isolated))]);

    private static async Task<Results<Ok<MemberProposalResponse>, ProblemResult>> ProposeMembers(HttpContext context, Acting acting, CaseDoor door)
    {
        var query = new QueryReading(context.Request.Query);
        var type = TypeOf(query, acting.Pack);
        var stage = query.Number("stage", StageMembers.Stages);
        if (stage == 0)
        {
            query.Tell("stage", "1 から 6 までの整数");
        }
        if (query.Problem is { } wrong)
        {
            return wrong;
        }
        CaseState.Active? state = null;
        if (query.Text("case") is { } id)
        {
            var seen = await door.ReadAsync(acting, id, ReadingLevel.Plan);
            if (!seen.Is(out var found, out _, out var problem))
            {
                return problem;
            }
            state = found.Active;
        }
        return TypedResults.Ok(new MemberProposalResponse(
            stage,
            type?.Id,
            [.. MemberProposal.Of(acting.Pack, type, stage, state).Select(member => ProposedMemberResponse.Of(member, acting.Names))],
            stage is { } number ? [.. MemberProposal.Leaving(acting.Pack, number).Select(member => member.Name)] : []));
    }

    private static Results<Ok<IReadOnlyList<AgendaProposalResponse>>, ProblemResult> ProposeAgenda(HttpContext context, Acting acting, AgendaProposals proposals)
    {
        var query = new QueryReading(context.Request.Query);
        var pack = acting.Pack;
        var type = TypeOf(query, pack) ?? pack.MeetingTypes.FirstOrDefault(each => each.Id == pack.EscalationMeeting);
        if (query.Problem is { } wrong)
        {
            return wrong;
        }
        return TypedResults.Ok(type is null ? [] : proposals.Of(acting, type));
    }

    private static MeetingType? TypeOf(QueryReading query, Pack pack)
    {
        if (query.Text("type") is not { } wanted)
        {
            return null;
        }
        var type = pack.MeetingTypes.FirstOrDefault(each => each.Id == wanted);
        if (type is null)
        {
            query.Tell("type", $"{string.Join("・", pack.MeetingTypes.Select(each => each.Id))} のどれか");
        }
        return type;
    }

    private static DateOnly? Day(QueryReading query, string name)
    {
        if (query.Text(name) is not { } text)
        {
            return null;
        }
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day))
        {
            return day;
        }
        query.Tell(name, "日付（例 2026-04-01）");
        return null;
    }
}

internal sealed record MeetingTypeResponse(string Id, string Name, string Basis, bool ConsentRequired, bool Isolated);

/// <param name="Leaving">Roles that may leave when the stage begins, in words.</param>
internal sealed record MemberProposalResponse(int? Stage, string? Type, IReadOnlyList<ProposedMemberResponse> Members, IReadOnlyList<string> Leaving);

/// <param name="OfStage">Sits at the table at this stage; otherwise the meeting type asks for it.</param>
/// <param name="Joins">Joins with this stage.</param>
/// <param name="Candidates">Those who know the person first.</param>
internal sealed record ProposedMemberResponse(string Code, string Name, bool OfStage, bool Joins, IReadOnlyList<MemberCandidateResponse> Candidates)
{
    public static ProposedMemberResponse Of(ProposedMember member, PackNames names) => new(
        member.Code,
        member.Name,
        member.OfStage,
        member.Joins,
        [.. member.Candidates.Select(each => new MemberCandidateResponse(
            each.Member.Person.Value, each.Name, each.Member.Organisation.Value, names.Organisation(each.Member.Organisation)!, each.Member.Role, each.Why))]);
}

/// <param name="Why">What ties them to the case; empty for no tie.</param>
internal sealed record MemberCandidateResponse(string Person, string PersonName, string Organisation, string OrganisationName, string Role, string Why);
