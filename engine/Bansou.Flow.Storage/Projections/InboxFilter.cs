using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Projections;

namespace Bansou.Flow.Storage.Projections;

/// <summary>
/// 受信箱の絞りこみ: what somebody wants to see of the inbox; all that is said must hold. Days are told from now, so that a saved filter is right on any day.
/// </summary>
public sealed record InboxFilter
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>受信箱のどの見かたの中で; null for everything that may be seen.</summary>
    public InboxScope? Scope { get; init; }

    /// <summary>自分の役割: the first role that may act. <see cref="AnyRole"/> finds the second and third too.</summary>
    public string? Role { get; init; }

    public string? AnyRole { get; init; }

    /// <summary>ほかの人を待っている: rows that one of other roles acts on; with <see cref="Assignee"/> what somebody waits for.</summary>
    public ImmutableArray<string> NotRoles { get; init; } = [];

    /// <summary>自分の: the lead's or the owner's. For what nobody has taken yet, the duty person of the pack.</summary>
    public PersonId? Assignee { get; init; }

    public OrganisationId? Organisation { get; init; }
    public CaseId? Case { get; init; }
    public WorklistKind? Kind { get; init; }

    /// <summary>遅れ: due before now, and nothing else.</summary>
    public bool Late { get; init; }

    /// <summary>もうすぐ: due within so many days from now, and not late.</summary>
    public int? DueWithinDays { get; init; }

    /// <summary>Null for paused and others alike.</summary>
    public bool? Paused { get; init; }

    /// <summary>Whether a row is asked for; the scope is asked of <see cref="InboxViewer"/>.</summary>
    public bool Holds(WorklistRow row, DateTimeOffset now) =>
        (Role is null || row.Role == Role)
        && (AnyRole is null || IdList.Contains(row.Roles, AnyRole))
        && (NotRoles.IsDefaultOrEmpty || (row.Role is { } first && !NotRoles.Contains(first)))
        && (Assignee is null || row.Assignee == Assignee)
        && (Organisation is null || row.Organisation == Organisation)
        && (Case is null || row.Case == Case)
        && (Kind is null || row.Kind == Kind)
        && (!Late || row.IsLate(now))
        && (DueWithinDays is not { } days || row.IsDueWithin(days, now))
        && (Paused is null || row.Paused == Paused);

    /// <summary>As it is saved (<see cref="Registry.SavedFilters"/>).</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Options);

    /// <summary>Null when it is no such filter.</summary>
    public static InboxFilter? FromJson(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<InboxFilter>(json, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
