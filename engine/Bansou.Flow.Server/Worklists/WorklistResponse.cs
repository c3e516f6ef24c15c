using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Stages;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Storage;
using Bansou.Flow.Storage.Projections;

namespace Bansou.Flow.Server.Worklists;

/// <summary>One open thing that waits for somebody.</summary>
/// <param name="Name">Null where the reader may not see whose case it is.</param>
/// <param name="Key">Stable within the case for as long as the thing is open.</param>
/// <param name="Late">Due before now, and nothing else.</param>
internal sealed record WorklistResponse(
    string Case,
    string? Name,
    string Stage,
    string StageName,
    string Key,
    string Kind,
    string? Step,
    string? StepLabel,
    string? Referral,
    string? Role,
    string? RoleName,
    string Assignee,
    string AssigneeName,
    string Organisation,
    DateTimeOffset OpenedAt,
    DateTimeOffset? DueAt,
    bool Late,
    bool Paused);

/// <summary>Names of steps, roles and people for rows, as the municipality calls them today.</summary>
internal sealed class WorklistNaming(Municipality municipality, DateTimeOffset now)
{
    private readonly PackNames names = new(municipality.Pack);
    private readonly CaseFlow? main = municipality.Flows.Newest(municipality.Pack.MainFlow);

    public WorklistResponse Of(InboxItem item, RowSight sight)
    {
        var row = item.Row;
        return new(
            row.Case.Value,
            sight >= RowSight.Name ? item.CaseName : null,
            Words.Of(item.Stage),
            CaseStages.Japanese(item.Stage),
            row.Key,
            Words.Of(row.Kind),
            row.Step?.Value,
            row.Step is { } step ? main?.Find(step)?.Label ?? step.Value : null,
            row.Referral?.Value,
            row.Role,
            row.Role is { } role ? names.Role(role) : null,
            row.Assignee.Value,
            names.Person(row.Assignee),
            row.Organisation.Value,
            row.OpenedAt,
            row.DueAt,
            row.IsLate(now),
            row.Paused);
    }
}
