using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Stages;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Core.Telling;
using Bansou.Flow.Storage.Projections;

namespace Bansou.Flow.Server.Worklists;

/// <summary>Names for rows: of steps as the case's own drawing calls them, of people and roles as the municipality does today.</summary>
internal sealed class WorklistNaming(Acting acting, InboxViewer viewer, DateTimeOffset now)
{
    /// <summary>A step that everybody may do.</summary>
    private const string Anybody = "any";

    private readonly PackNames names = acting.Names;
    private readonly Actor reader = acting.Actor;
    private readonly Dictionary<string, string> stations = acting.Pack.Stations.ToDictionary(station => station.Id, station => station.Name);

    public WorklistResponse Of(InboxItem item, RowSight sight)
    {
        var row = item.Row;
        var flow = acting.Municipality.Flows.Find(item.Flow, item.FlowVersion)?.In(acting.Language, acting.Pack);
        var station = StepOf(flow, row.Step)?.Settings?.Station;
        var isNamed = item.CaseName != CaseCard.Nameless;
        return new(
            row.Case.Value,
            sight >= RowSight.Name && isNamed ? item.CaseName : null,
            sight >= RowSight.Name && !isNamed,
            item.Stage,
            names.Stage(item.Stage),
            row.Key,
            row.Kind,
            sight >= RowSight.Whole ? row.Title : null,
            row.Step?.Value,
            LabelOf(flow, row.Step),
            station,
            station is null ? null : stations.GetValueOrDefault(station, station),
            row.Referral?.Value,
            row.Receiver?.Value,
            names.Organisation(row.Receiver),
            row.Cause,
            CaseTables.Cause.Say(row.Cause, acting.Language),
            LabelOf(flow, row.CauseStep),
            row.Role,
            row.Role is { } role ? names.Role(role) : null,
            row.Assignee.Value,
            names.Person(row.Assignee),
            row.Organisation.Value,
            names.Organisation(row.Organisation)!,
            viewer.TakerOf(row)?.Value,
            viewer.TakerOf(row) is { } taker ? names.Person(taker) : null,
            WaitsFor(row),
            viewer.ActsNext(row, now) is { } next && next != reader.Person && viewer.StandsFor(next) ? next.Value : null,
            row.OpenedAt,
            row.DueAt,
            row.IsLate(now),
            row.Paused,
            MayHave(item) with { OfHouse = viewer.IsForMyHouse(row) });
    }

    private static MayHaveResponse MayHave(InboxItem item)
    {
        var roles = IdList.Read(item.Row.Roles);
        return new(roles.Contains(Anybody) ? [] : roles, [.. new[] { item.Lead.Value, item.OverviewHolder.Value }.Distinct()]);
    }

    private static CaseStep? StepOf(CaseFlow? flow, StepId? step) => step is { } id ? flow?.Find(id) : null;

    private static string? LabelOf(CaseFlow? flow, StepId? step) => StepOf(flow, step)?.Label ?? step?.Value;

    private WaitsForResponse WaitsFor(WorklistRow row)
    {
        if (viewer.ActsNext(row, now) is { } person)
        {
            return new(WaitedFor.Person, person.Value, names.Person(person), viewer.StandsFor(person));
        }
        return row.AwaitsReceiver
            ? new(WaitedFor.Receiver, row.Receiver?.Value, names.Organisation(row.Receiver) ?? names.In("つなぐ先", "the receiver"), row.Receiver == reader.Organisation)
            : new(WaitedFor.Role, row.Role, row.Role is { } role ? names.Role(role) : "", row.Role == reader.Role);
    }
}
