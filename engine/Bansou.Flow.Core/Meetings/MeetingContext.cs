using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Core.Meetings;

/// <summary>Everything that a decision about a meeting may know besides its state.</summary>
/// <param name="ConsentedCases">Cases of the agenda whose person agrees to their being talked about; the runner looks them up.</param>
public sealed record MeetingContext(DateTimeOffset Now, Actor Actor, Pack Pack, ImmutableArray<CaseId> ConsentedCases);
