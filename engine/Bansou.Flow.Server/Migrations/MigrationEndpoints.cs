using Bansou.Flow.Core.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.OpenApi;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Bansou.Flow.Server.Migrations;

/// <summary>Moving running cases to another version of their flow: looked at first, then done, each case as an event; undo is a further migration.</summary>
internal static class MigrationEndpoints
{
    private static readonly string[] Migrators = ["chief", "center_head", "municipality"];

    public static void MapMigrationEndpoints(this IEndpointRouteBuilder app)
    {
        var migrations = app.MapGroup("/api/flows/{flow}/migrations").WithTags("流れ").ActsInRole();
        migrations.MapPost("/plan", Plan).WithName("planMigration").WithSummary("動いているケースを別の版に移す見通し。何も書かない").SaysItsName()
            .Fails(ProblemKinds.NotFound, ProblemKinds.NotYourRole);
        migrations.MapPost("/apply", ApplyAsync).WithName("applyMigration").WithSummary("見通しのとおりに、移せるケースを移す").SaysItsName()
            .Fails(ProblemKinds.NotFound, ProblemKinds.NotYourRole, ProblemKinds.CommandIncomplete, ProblemKinds.NotReady);
        migrations.MapPost("/undo", UndoAsync).WithName("undoMigration").WithSummary("移したケースを、もとの版にもどす").SaysItsName()
            .Fails(ProblemKinds.NotFound, ProblemKinds.NotYourRole, ProblemKinds.CommandIncomplete, ProblemKinds.NotReady);
    }

    private static Results<Ok<MigrationPlanResponse>, ProblemResult> Plan(string flow, Body<MigrationRequest> body, Acting acting)
    {
        if (!body.Is(out var request, out var wrong))
        {
            return wrong;
        }
        return Against(acting, flow, request, needsReason: false) is { } against
            ? against
            : TypedResults.Ok(MigrationPlanResponse.Of(acting.Municipality.Migrations.Plan(request.ToStorage(acting, flow), request.Only())));
    }

    private static async Task<Results<Ok<MigrationDoneResponse>, ProblemResult>> ApplyAsync(string flow, Body<MigrationRequest> body, Acting acting, CancellationToken cancellationToken)
    {
        if (!body.Is(out var request, out var wrong))
        {
            return wrong;
        }
        return Against(acting, flow, request, needsReason: true) is { } against
            ? against
            : TypedResults.Ok(MigrationDoneResponse.Of(await acting.Municipality.Migrations.ApplyAsync(request.ToStorage(acting, flow), request.Reason!, request.Only(), cancellationToken)));
    }

    private static async Task<Results<Ok<MigrationDoneResponse>, ProblemResult>> UndoAsync(string flow, Body<MigrationRequest> body, Acting acting, CancellationToken cancellationToken)
    {
        if (!body.Is(out var request, out var wrong))
        {
            return wrong;
        }
        return Against(acting, flow, request, needsReason: true) is { } against
            ? against
            : TypedResults.Ok(MigrationDoneResponse.Of(await acting.Municipality.Migrations.UndoAsync(request.ToStorage(acting, flow), request.Reason!, request.Only(), cancellationToken)));
    }

    /// <summary>What stands against it before any case is looked at, or null.</summary>
    private static ProblemResult? Against(Acting acting, string flow, MigrationRequest request, bool needsReason)
    {
        if (!Migrators.Contains(acting.Membership.Code))
        {
            return ProblemKinds.NotYourRole.Result();
        }
        var versions = acting.Municipality.Flows.Versions.Where(version => version.Flow == flow).Select(version => version.Version).ToHashSet();
        if (!versions.Contains(request.From) || !versions.Contains(request.To))
        {
            return ProblemKinds.NotFound.Result(new ProblemFinding("flow-version-unknown", "この流れのこの版は公開されていません。公開されている版を選んでください。"));
        }
        return needsReason && string.IsNullOrWhiteSpace(request.Reason) ? Cases.Refusals.Result([new Refusal(RefusalCode.ReasonMissing)]) : null;
    }
}
