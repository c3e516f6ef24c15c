using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Core.Projections;

/// <summary>受信箱を見る人: says of a row whose it is, and so on which tabs it stands. Knows nothing of rights: those are asked before.</summary>
public sealed class InboxViewer
{
    /// <summary>期日が近い: within so many days from now.</summary>
    public const int SoonDays = 3;

    /// <summary>A step that everybody may do.</summary>
    private const string Anybody = "any";

    private readonly Actor actor;
    private readonly Dictionary<string, ImmutableHashSet<string>> rolesOf;
    private readonly HashSet<string> house;
    private readonly HashSet<PersonId> myselves;
    private readonly bool overlooks;

    /// <param name="standsFor">People whom the viewer stands in for now (代理).</param>
    /// <param name="overlooks">Looks after the work of a whole house: what is late there is late for them too.</param>
    public InboxViewer(Pack today, Actor actor, ImmutableArray<PersonId> standsFor, bool overlooks)
    {
        this.actor = actor;
        this.overlooks = overlooks;
        rolesOf = today.People.GroupBy(person => person.Id).ToDictionary(group => group.Key, group => group.SelectMany(person => person.Roles).ToImmutableHashSet());
        house = [.. today.People.Where(person => person.Organisation == actor.Organisation.Value).Select(person => person.Id)];
        myselves = [actor.Person, .. standsFor];
    }

    /// <summary>Whether the row stands on that tab.</summary>
    /// <param name="lead">Of the case.</param>
    public bool Shows(InboxScope scope, WorklistRow row, PersonId lead, DateTimeOffset now) => scope switch
    {
        InboxScope.Mine => IsMine(row, now),
        // A referral that waits for the answer of a house is for whoever works there in a role that receives.
        InboxScope.Role => IsForRole(row, actor.Role) || IsForMyHouse(row),
        InboxScope.Organisation => row.Organisation == actor.Organisation || row.Receiver == actor.Organisation,
        InboxScope.Waiting => IsWaitedFor(row, lead, now),
        InboxScope.Late => Concerns(row, lead, now) && row.IsLate(now),
        InboxScope.DueSoon => Concerns(row, lead, now) && row.IsDueWithin(SoonDays, now),
        InboxScope.Unassigned => IsUnassigned(row),
        _ => throw new System.Diagnostics.UnreachableException(scope.ToString()),
    };

    /// <summary>Who is to act: the one who has taken it, or whose it is when their role may do it. Null for a role as a whole, and while a receiver has the word.</summary>
    public PersonId? ActsNext(WorklistRow row, DateTimeOffset now) =>
        TakerOf(row) is { } taker ? taker
        : row.AwaitsReceiver && (!row.IsLate(now) || (IsForMyHouse(row) && row.Organisation != actor.Organisation)) ? null
        : row.Roles.Length == 0 || MayDo(row.Assignee, row) ? row.Assignee
        : null;

    /// <summary>わたしがやる: who has taken it; where it waits for the viewer's own house, who of the house.</summary>
    public PersonId? TakerOf(WorklistRow row) =>
        IsForMyHouse(row) ? row.TakenBy ?? (row.ClaimedBy is { } taker && house.Contains(taker.Value) ? taker : null) : row.ClaimedBy;

    /// <summary>It waits for the answer of the house that the viewer works for.</summary>
    public bool IsForMyHouse(WorklistRow row) => row.AwaitsReceiver && row.Receiver == actor.Organisation;

    /// <summary>まだだれのものでもない: nobody who is here has it, and it waits for no receiver.</summary>
    public bool IsUnassigned(WorklistRow row) =>
        !row.AwaitsReceiver && row.ClaimedBy is null && (!rolesOf.ContainsKey(row.Assignee.Value) || (row.Roles.Length > 0 && !MayDo(row.Assignee, row)));

    /// <summary>Whether that is the viewer, or somebody whom the viewer stands in for.</summary>
    public bool StandsFor(PersonId person) => myselves.Contains(person);

    private bool IsMine(WorklistRow row, DateTimeOffset now) => ActsNext(row, now) is { } person && myselves.Contains(person);

    /// <summary>ほかの人を待っている: something of a case that the viewer leads, and somebody else must do it.</summary>
    private bool IsWaitedFor(WorklistRow row, PersonId lead, DateTimeOffset now) => myselves.Contains(lead) && !IsMine(row, now);

    private bool Concerns(WorklistRow row, PersonId lead, DateTimeOffset now) =>
        IsMine(row, now) || IsWaitedFor(row, lead, now) || row.Receiver == actor.Organisation || MayTake(row, now)
        || (overlooks && row.Organisation == actor.Organisation);

    /// <summary>だれも持っていない: the viewer's role may take it, or somebody of the viewer's house should.</summary>
    private bool MayTake(WorklistRow row, DateTimeOffset now) =>
        ActsNext(row, now) is null && (!row.AwaitsReceiver || row.IsLate(now)) && (IsForRole(row, actor.Role) || row.Organisation == actor.Organisation);

    private static bool IsForRole(WorklistRow row, string role) => IdList.Contains(row.Roles, role) || IdList.Contains(row.Roles, Anybody);

    private bool MayDo(PersonId person, WorklistRow row) => rolesOf.TryGetValue(person.Value, out var roles) && roles.Any(role => IsForRole(row, role));
}
