using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Hosting;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Server.Sheets;
using Bansou.Flow.Storage;
using Bansou.Flow.Storage.Cases;

namespace Bansou.Flow.Server.Cases;

/// <summary>Takes a command from a request to the runner of cases and says what came of it.</summary>
internal sealed class CommandDesk(CaseDoor door, ServerMetrics metrics, TimeProvider time)
{
    public const string OpenCase = "open-case";
    public const string CaseField = "case";

    public async Task<IResult> OpenAsync(HttpContext context, Acting acting, CancellationToken cancellationToken)
    {
        if (!WriteHeaders.TryRead(context.Request, out var headers, out var problem))
        {
            return problem;
        }
        var municipality = acting.Municipality;
        var id = NewIds.Case(acting, headers.Key);
        var flow = context.Request.Query["flow"].ToString() is { Length: > 0 } wanted ? wanted : null;
        // A case that the same key has opened already keeps its answer, whatever became of its flow.
        if ((municipality.Cases.Load(id)?.Flow ?? municipality.Flows.Newest(flow ?? municipality.Pack.MainFlow)) is not { } pinned)
        {
            return WithoutFlow(municipality, flow);
        }
        var read = await ReadAsync(context, OpenCase, id, cancellationToken);
        if (read.Command is not { } command)
        {
            return read.Problem!;
        }
        var before = new CaseContext(time.GetUtcNow(), acting.Actor, pinned) { Today = municipality.Pack };
        if (WritingRights.Against(before, CaseState.None, command) is { } against)
        {
            return Refusals.Result([against]);
        }
        try
        {
            var outcome = await municipality.Cases.RunAsync(id, acting.Actor, headers.Key, command, headers.IfVersion, cancellationToken, flow);
            metrics.Commanded(OpenCase, outcome.Kind.ToString());
            return Failed(context, outcome) ?? Results.Created($"/api/cases/{id}", Answer(context, id, outcome));
        }
        catch (StorageException e) when (e.Code == ProblemKinds.FlowWithdrawn.Code)
        {
            // Somebody withdrew it between the look above and the writing.
            return ProblemKinds.FlowWithdrawn.Result();
        }
    }

    private static ProblemResult WithoutFlow(Municipality municipality, string? flow) => flow is null || municipality.Flows.IsWithdrawn(flow)
        ? ProblemKinds.FlowWithdrawn.Result()
        : ProblemKinds.InvalidParameter.Result(new ProblemFinding("unknown-flow", "この名前の流れは公開されていません。/api/flows で名前をたしかめてください。", "flow"));

    public async Task<IResult> RunAsync(string name, string id, HttpContext context, Acting acting, CancellationToken cancellationToken)
    {
        if (!WriteHeaders.TryRead(context.Request, out var headers, out var problem))
        {
            return problem;
        }
        if (door.Find(acting, id) is not { } found)
        {
            return ProblemKinds.NotFound.Result();
        }
        var read = await ReadAsync(context, name, null, cancellationToken);
        if (read.Command is not { } command)
        {
            return MayKnow(found) || IsKnocking(found, name) ? read.Problem! : ProblemKinds.NotFound.Result();
        }
        if (WritingRights.Against(found.Context, found.Loaded.State, command, found.Relations) is { } against)
        {
            return MayKnow(found) ? Refusals.Result([against]) : ProblemKinds.NotFound.Result();
        }
        var outcome = await found.Municipality.Cases.RunAsync(found.Loaded.Id, acting.Actor, headers.Key, command, headers.IfVersion, cancellationToken);
        metrics.Commanded(name, outcome.Kind.ToString());
        if (outcome.Kind == RunKind.Done && command is CaseCommand.MoveReferral { To: ReferralStage.NoResource } missed)
        {
            OpenDevelopment(found, missed.Referral);
        }
        return Failed(context, outcome) ?? Results.Ok(Answer(context, found.Loaded.Id, outcome) with { StillOpen = StillOpen.After(found, command) });
    }

    /// <summary>One of several commands that were asked for at once: its own commit, and everything that stands against it.</summary>
    /// <param name="key">Of this command alone.</param>
    public async Task<OneDone> RunOneAsync(Acting acting, string id, Func<FoundCase, AskedOfCase> ask, string key, CancellationToken cancellationToken)
    {
        if (door.Find(acting, id) is not { } found)
        {
            return OneDone.Unknown;
        }
        var asked = ask(found);
        if (asked.Command is not { } command || WritingRights.Against(found.Context, found.Loaded.State, command, found.Relations) is not null)
        {
            var against = asked.Command is { } sent ? WritingRights.Against(found.Context, found.Loaded.State, sent, found.Relations)! : asked.Against!;
            return MayKnow(found) ? new OneDone(null, [Refusals.FindingOf(against)]) : OneDone.Unknown;
        }
        var outcome = await found.Municipality.Cases.RunAsync(found.Loaded.Id, acting.Actor, key, command, null, cancellationToken);
        metrics.Commanded(CommandCatalog.NameOf(command), outcome.Kind.ToString());
        return outcome.Kind switch
        {
            RunKind.Done or RunKind.Repeated => new OneDone(outcome.Version, []),
            RunKind.Refused => new OneDone(null, [.. ((Decision.Refused)outcome.Decision).Refusals.Select(Refusals.FindingOf)]),
            RunKind.KeyReused => new OneDone(null, [new ProblemFinding(ProblemKinds.KeyReused.Code, ProblemKinds.KeyReused.Text)]),
            RunKind.VersionDiffers => new OneDone(null, [new ProblemFinding(ProblemKinds.VersionDiffers.Code, ProblemKinds.VersionDiffers.Text)]),
            _ => throw new System.Diagnostics.UnreachableException(outcome.Kind.ToString()),
        };
    }

    /// <summary>資源がない opens a task of those who build up the region (CO-10); it carries the kind of thing that was missing and nothing of the case.</summary>
    private static void OpenDevelopment(FoundCase found, ReferralId referral)
    {
        if (found.Active.Referrals.Find(referral) is { Step: var step })
        {
            found.Municipality.Registry.Developments.OpenFor("@engine", step.Value, found.Loaded.Flow.Find(step)?.Label ?? step.Value);
        }
    }

    /// <summary>Whoever may not know that there is a case does not learn it by writing.</summary>
    private static bool MayKnow(FoundCase found) => ReadingRights.WithoutReason(found.Context, found.Loaded.State, found.Relations).Part is not null;

    /// <summary>To tell what happened, and to call for help, nobody has to know the case (HR-8).</summary>
    private static bool IsKnocking(FoundCase found, string name) =>
        Reader.Of(found.Context.Today, found.Context.Actor) is { } writer && WritingTable.TieOf(writer.Side, name) == WritingTie.Anyone;

    private static async Task<(CaseCommand? Command, ProblemResult? Problem)> ReadAsync(HttpContext context, string name, CaseId? id, CancellationToken cancellationToken)
    {
        var (root, problem) = await BodyReading.ReadAsync(context, mayBeEmpty: true, cancellationToken);
        if (problem is not null)
        {
            return (null, problem);
        }
        if (id is not null && root?[CaseField] is { } given)
        {
            return (null, ProblemKinds.InvalidBody.Result(new ProblemFinding("unknown-field", $"「{CaseField}」は書かないでください。番号はこちらで付けます。", given.Place.Path, given.Place.Line, given.Place.Column)));
        }
        var read = CommandCatalog.Read(name, root, new SourcePlace("$", 1, 1), id);
        return (read.Command, read.Command is null ? ProblemKinds.InvalidBody.Result(read.Problems.Select(BodyReading.FindingOf)) : null);
    }

    /// <summary>What came of a command, for endpoints that send it by themselves.</summary>
    public static IResult Respond(HttpContext context, CaseId id, RunOutcome outcome) => Failed(context, outcome) ?? Results.Ok(Answer(context, id, outcome));

    private static IResult? Failed(HttpContext context, RunOutcome outcome) => outcome.Kind switch
    {
        RunKind.Done or RunKind.Repeated => null,
        RunKind.Refused => Refusals.Result(((Decision.Refused)outcome.Decision).Refusals),
        RunKind.KeyReused => ProblemKinds.KeyReused.Result(),
        RunKind.VersionDiffers => Tagged(context, outcome.Version, ProblemKinds.VersionDiffers.Result()),
        _ => throw new System.Diagnostics.UnreachableException(outcome.Kind.ToString()),
    };

    private static ProblemResult Tagged(HttpContext context, int version, ProblemResult result)
    {
        context.Response.Headers.ETag = WriteHeaders.TagOf(version);
        return result;
    }

    private static CommandResponse Answer(HttpContext context, CaseId id, RunOutcome outcome)
    {
        context.Response.Headers.ETag = WriteHeaders.TagOf(outcome.Version);
        var events = outcome.Decision is Decision.Accepted accepted ? accepted.Events : [];
        return new(id.Value, outcome.Version, [.. events.Select(happened => new HappenedResponse(EventCatalog.NameOf(happened), EventCatalog.LabelOf(happened)))]);
    }
}

/// <param name="Version">Version of the case after it, for <c>If-Match</c>.</param>
/// <param name="Happened">What came of the command; empty when there was nothing to do.</param>
internal sealed record CommandResponse(string Case, int Version, IReadOnlyList<HappenedResponse> Happened)
{
    [System.ComponentModel.Description("終えたステップの様式で、まだのところ。終えたことは変わらない")]
    public IReadOnlyList<StillOpen>? StillOpen { get; init; }
}

/// <param name="Event">Stable name.</param>
/// <param name="Label">The same in plain Japanese.</param>
internal sealed record HappenedResponse(string Event, string Label);
