using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Storage.Projections;
using Bansou.Flow.Storage.Registry;

namespace Bansou.Flow.Server.Worklists;

/// <summary>A filter to keep. Days are told from now, so that it is right on any day.</summary>
/// <param name="Shared">With the organisation in which one acts.</param>
/// <param name="Everywhere">Shared with the whole municipality instead.</param>
internal sealed record FilterRequest(
    string Name,
    bool Shared = false,
    string? Role = null,
    string? Person = null,
    string? Organisation = null,
    WorklistKind? Kind = null,
    bool Late = false,
    int? Within = null,
    bool? Paused = null,
    InboxScope? Scope = null,
    bool? Everywhere = null)
{
    public InboxFilter ToFilter() => new()
    {
        Scope = Scope,
        AnyRole = Role,
        Assignee = Person is { } person ? new PersonId(person) : null,
        Organisation = Organisation is { } organisation ? new OrganisationId(organisation) : null,
        Kind = Kind,
        Late = Late,
        DueWithinDays = Within,
        Paused = Paused,
    };
}

/// <param name="Mine">Only one's own can be changed.</param>
/// <param name="SharedWith">The organisation that shares it; null for the whole municipality, or when it is not shared.</param>
internal sealed record FilterResponse(
    string Id, string Name, bool Shared, bool Mine, string? Role, string? Person, string? Organisation, WorklistKind? Kind, bool Late, int? Within, bool? Paused, InboxScope? Scope, string? SharedWith)
{
    public static FilterResponse Of(SavedFilter saved, Acting acting)
    {
        var filter = InboxFilter.FromJson(saved.Content) ?? new InboxFilter();
        return new(
            saved.Id,
            saved.Name,
            saved.IsShared,
            saved.Owner == acting.Account.Id,
            filter.AnyRole ?? filter.Role,
            filter.Assignee?.Value,
            filter.Organisation?.Value,
            filter.Kind,
            filter.Late,
            filter.DueWithinDays,
            filter.Paused,
            filter.Scope,
            saved.Organisation);
    }
}
