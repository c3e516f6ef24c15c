using Bansou.Flow.Core.Cases;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Storage.Registry;

namespace Bansou.Flow.Server.Development;

/// <param name="On">いつ訪ねたか.</param>
/// <param name="Met">だれに会ったか.</param>
/// <param name="Heard">困りごと、切り出せそうな業務.</param>
internal sealed record VisitRequest(
    string Resource, DateOnly On, string? Met = null, string? Heard = null, string? Agreed = null, string? Next = null, DateOnly? NextOn = null)
{
    public VisitEntry ToEntry(string id, string visitor) => new(id, Resource, On, visitor, Met ?? "", Heard ?? "", Agreed ?? "", Next ?? "", NextOn);
}

/// <param name="NextLate">The day for the next thing is over.</param>
internal sealed record VisitResponse(
    string Id, string Resource, string ResourceName, DateOnly On, string Visitor, string VisitorName, string Met, string Heard, string Agreed, string Next, DateOnly? NextOn, bool NextLate)
{
    public static VisitResponse Of(VisitEntry entry, string resourceName, PackNames names, DateOnly today) => new(
        entry.Id, entry.Resource, resourceName, entry.On, entry.Visitor, names.Person(new PersonId(entry.Visitor)), entry.Met, entry.Heard, entry.Agreed, entry.Next, entry.NextOn, entry.NextOn < today);
}

/// <param name="Missing">足りないもの.</param>
/// <param name="State"><c>found, idea, trying, made, proposed, resting</c>.</param>
/// <param name="ProposedTo">提言先.</param>
/// <param name="Owner">Person id of who takes care of it.</param>
internal sealed record DevelopmentRequest(
    string Missing, string State, string? Idea = null, string? Partner = null, string? Course = null, string? Result = null, string? ProposedTo = null, string? Owner = null)
{
    public DevelopmentEntry ToEntry(string id) => new(id, Missing, State, "", Idea ?? "", Partner ?? "", Course ?? "", Result ?? "", ProposedTo ?? "", Owner ?? "", default);
}

/// <summary>資源開発票 (F24).</summary>
/// <param name="Troubled">How many people it was missing for in twelve months; null where nobody counts it, or where they are too few to be told (CO-8).</param>
/// <param name="TroubledWords">The same in words.</param>
internal sealed record DevelopmentResponse(
    string Id, string Missing, string State, string StateName, int? Troubled, string TroubledWords, string Idea, string Partner, string Course, string Result, string ProposedTo,
    string Owner, string OwnerName, DateTimeOffset OpenedAt);

/// <summary>資源開発の板: columns by state.</summary>
internal sealed record DevelopmentBoardResponse(IReadOnlyList<DevelopmentColumnResponse> Columns);

internal sealed record DevelopmentColumnResponse(string State, string StateName, IReadOnlyList<DevelopmentResponse> Items);
