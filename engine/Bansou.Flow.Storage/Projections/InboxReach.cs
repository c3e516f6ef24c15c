using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Storage.Projections;

/// <summary>受信箱の範囲: everything that may stand on one of somebody's tabs; each row is still asked whether they may see it.</summary>
/// <param name="Reader">Who looks.</param>
/// <param name="People">Whose things: the reader's own and of those whom they stand in for.</param>
/// <param name="Organisation">What this organisation does or receives.</param>
/// <param name="Role">What this role may do in the whole town; null where the organisation is enough.</param>
public sealed record InboxReach(PersonId Reader, ImmutableArray<PersonId> People, OrganisationId Organisation, string? Role);
