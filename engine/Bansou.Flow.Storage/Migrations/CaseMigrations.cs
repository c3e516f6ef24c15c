using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Migrations;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Flows;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Migrations;

/// <summary>
/// 動いているケースの移行: looks at every running case of a published version, says what would become of each, and moves those that can
/// move, each by a command and an event of its own. What cannot move stays where it is. Undo is a further migration.
/// </summary>
public sealed class CaseMigrations
{
    private readonly string file;
    private readonly FlowShelf flows;
    private readonly CaseRunner cases;
    private readonly Func<Pack> today;
    private readonly Func<DateTimeOffset> now;

    internal CaseMigrations(string file, FlowShelf flows, CaseRunner cases, Func<Pack> today, Func<DateTimeOffset> now) =>
        (this.file, this.flows, this.cases, this.today, this.now) = (file, flows, cases, today, now);

    /// <summary>The dry run: nothing is written.</summary>
    /// <param name="only">These cases; null for all that run that version.</param>
    public MigrationBatch Plan(MigrationRequest request, IReadOnlyCollection<CaseId>? only = null)
    {
        var (from, to) = FlowsOf(request);
        var context = new CaseContext(now(), request.By, from) { Today = today(), Target = to };
        return MigrationPlanner.Plan(context, Running(request, only).Select(id => cases.Load(id)?.State).OfType<CaseState.Active>(), request.Mapping);
    }

    /// <summary>Moves what can be moved. Doing it again moves what could not be moved before and leaves the rest alone.</summary>
    public async Task<ImmutableArray<MigratedCase>> ApplyAsync(MigrationRequest request, string reason, IReadOnlyCollection<CaseId>? only, CancellationToken cancellationToken)
    {
        var (from, to) = FlowsOf(request);
        ImmutableArray<StepMove> table = [.. request.Mapping.Steps.Select(row => new StepMove(new StepId(row.Key), row.Value))];
        var done = ImmutableArray.CreateBuilder<MigratedCase>();
        foreach (var id in Running(request, only))
        {
            done.Add(await MoveAsync(id, request.By, new CaseCommand.MigrateCase(from.Version, to.Version, reason, table, request.Mapping.Timers), cancellationToken));
        }
        return done.DrainToImmutable();
    }

    /// <summary>Takes cases back to the version that they came from, each by the table of its own last migration.</summary>
    public async Task<ImmutableArray<MigratedCase>> UndoAsync(MigrationRequest done, string reason, IReadOnlyCollection<CaseId>? only, CancellationToken cancellationToken)
    {
        var (from, to) = FlowsOf(done);
        var back = ImmutableArray.CreateBuilder<MigratedCase>();
        foreach (var id in Running(done with { From = done.To, To = done.From }, only))
        {
            var last = cases.History(id, 0, int.MaxValue).Select(line => line.Event).OfType<CaseEvent.FlowMigrated>().LastOrDefault();
            if (last is null || last.To != to.Version || last.From != from.Version)
            {
                continue;
            }
            var mapping = MigrationMapping.Back(last, done.Mapping.Timers);
            ImmutableArray<StepMove> table = [.. mapping.Steps.Select(row => new StepMove(new StepId(row.Key), row.Value))];
            back.Add(await MoveAsync(id, done.By, new CaseCommand.MigrateCase(to.Version, from.Version, reason, table, mapping.Timers), cancellationToken));
        }
        return back.DrainToImmutable();
    }

    private async Task<MigratedCase> MoveAsync(CaseId id, Actor by, CaseCommand.MigrateCase command, CancellationToken cancellationToken)
    {
        // A key of its own each time: whether a case has moved already is asked of the case, not of the key.
        var outcome = await cases.RunAsync(id, by, Guid.NewGuid().ToString("N"), command, null, cancellationToken);
        return new MigratedCase(id, outcome.Decision is Decision.Refused refused ? refused.Refusals : []);
    }

    private (CaseFlow From, CaseFlow To) FlowsOf(MigrationRequest request)
    {
        var from = flows.Find(request.Flow, request.From) ?? throw Unknown(request.From);
        var to = flows.Find(request.Flow, request.To) ?? throw Unknown(request.To);
        return (from, to);

        static StorageException Unknown(int version) => new("flow-version-unknown", $"この流れの第{version}版は公開されていません。公開されている版を選んでください。");
    }

    private List<CaseId> Running(MigrationRequest request, IReadOnlyCollection<CaseId>? only)
    {
        using var database = Database.OpenToRead(file);
        using var read = database.Prepare("SELECT case_id FROM cases WHERE flow = ? AND flow_version = ? AND seen_off_at IS NULL ORDER BY case_id");
        read.Bind(1, request.Flow).Bind(2, request.From);
        var found = new List<CaseId>();
        while (read.Step())
        {
            var id = new CaseId(read.Text(0));
            if (only?.Contains(id) != false)
            {
                found.Add(id);
            }
        }
        return found;
    }
}

/// <summary>移行のもとめ.</summary>
/// <param name="By">Who looked and wants it.</param>
/// <param name="Flow">Definition id.</param>
public sealed record MigrationRequest(Actor By, string Flow, int From, int To, MigrationMapping Mapping);

/// <summary>移したケース.</summary>
/// <param name="WhyNot">Empty when it has moved.</param>
public sealed record MigratedCase(CaseId Case, ImmutableArray<Refusal> WhyNot)
{
    public bool HasMoved => WhyNot.IsEmpty;
}
