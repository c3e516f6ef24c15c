using System.Collections.Immutable;
using System.Globalization;
using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Storage.Projections;
using Bansou.Flow.Storage.Registry;

namespace Bansou.Flow.Server.Resources;

/// <summary>What one reader sees of the directory today: what is known of room and concerns, and from which area the way is looked at.</summary>
internal sealed class ResourceSight(Acting acting, DateTimeOffset now, string? near)
{
    private const int FreshMonths = 12;

    private readonly ImmutableDictionary<string, ReceiverStanding> standings = acting.Municipality.Receivers.Since(now.AddMonths(-FreshMonths));
    private readonly PackNames names = acting.Names;
    private readonly DateOnly freshFrom = OfficeTime.DateOf(now.AddMonths(-FreshMonths));

    /// <summary>Those who accompany, and those who build up the region: for them are concerns and informal places.</summary>
    public bool IsTeam { get; } = acting.Account.IsStaff && RoleSides.Of(acting.Membership.Code) is RoleSide.Accompanying or RoleSide.RegionBuilding;

    public bool Shows(ResourceEntry entry) => entry.IsInformal || entry.Publicity == "team" ? IsTeam : acting.Account.IsStaff || entry.Publicity == "public";

    /// <summary>The operator knows what is said of the own place, and answers it (fairness).</summary>
    public bool MaySeeConcern(ResourceEntry entry) => IsTeam || IsOperator(entry);

    public bool IsOperator(ResourceEntry entry) => acting.Account.IsStaff && entry.Organisation == acting.Actor.Organisation.Value;

    /// <summary>Whoever accompanies may tell what they heard on the telephone, and the operator of the own place.</summary>
    public bool MayConfirm(ResourceEntry entry) => IsTeam || IsOperator(entry) || ResourceEndpoints.MayKeep.Contains(acting.Membership.Code);

    /// <summary>What the writer does not see stays as it was.</summary>
    public ResourceEntry WithHiddenOf(ResourceEntry? before, ResourceEntry entry) => before is null || IsTeam ? entry : entry with
    {
        Note = before.Note,
        Worries = before.Worries,
        Voices = before.Voices,
        InformalConsent = before.InformalConsent,
        Concern = MaySeeConcern(before) ? entry.Concern : before.Concern,
        OperatorReply = MaySeeConcern(before) ? entry.OperatorReply : before.OperatorReply,
    };

    public string Said(string name) => names.Text(name);

    public string CategoryName(string category) => acting.Pack.Categories.FirstOrDefault(each => each.Id == category)?.Name ?? category;

    public string? OrganisationName(string? organisation) => organisation is null ? null : names.Organisation(new Core.Cases.OrganisationId(organisation));

    public CapacityResponse RoomOf(ResourceEntry entry) => ResourceRoom.Of(entry, StandingOf(entry));

    public bool IsStale(ResourceEntry entry) => RoomOf(entry).On is not { } on || on < freshFrom;

    public string? DistanceOf(ResourceEntry entry) =>
        near is null || entry.Area.Length == 0 ? null : entry.Area == near ? "same" : entry.NearAreas.Contains(near) ? "next" : "far";

    public string? DistanceName(string? distance) => distance switch
    {
        null => null,
        "same" => names.In("同じ地域", "Same area"),
        "next" => names.In("となりの地域", "Next area"),
        "far" => names.In("遠い", "Far"),
        _ => throw new System.Diagnostics.UnreachableException(distance),
    };

    public ResourceConcernResponse? ConcernOf(ResourceEntry entry)
    {
        if (!MaySeeConcern(entry))
        {
            return null;
        }
        var count = StandingOf(entry)?.Concerns ?? 0;
        var isOpen = ReceiverIds(entry).Any(id => acting.Municipality.Cases.HasOpenConcern(new Core.Cases.OrganisationId(id)));
        var needsCheck = isOpen || count > 0 || entry.Concern.Length > 0;
        var words = !needsCheck ? "" : string.Create(CultureInfo.InvariantCulture, $"確認が必要{(count > 0 ? $"（この12か月に、問題ありのチェックが{count}回）" : "")}{(isOpen ? "。まだ閉じていない問題があります" : "")}");
        return new ResourceConcernResponse(needsCheck, isOpen, count, words);
    }

    private ReceiverStanding? StandingOf(ResourceEntry entry)
    {
        var known = ReceiverIds(entry).Select(id => standings.GetValueOrDefault(id)).OfType<ReceiverStanding>().ToList();
        return known.Count == 0 ? null
            : known.MaxBy(each => each.AnsweredAt ?? DateTimeOffset.MinValue)! with { Concerns = known.Sum(each => each.Concerns) };
    }

    /// <summary>A referral names the place itself or the organisation that runs it.</summary>
    private static IEnumerable<string> ReceiverIds(ResourceEntry entry) =>
        entry.Organisation is { } organisation && organisation != entry.Id ? [entry.Id, organisation] : [entry.Id];
}
