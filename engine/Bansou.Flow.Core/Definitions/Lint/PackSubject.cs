using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Core.Definitions.Lint;

/// <summary>点検するパック: the pack, and the day for which freshness is asked.</summary>
/// <param name="Today">Null when nobody gave a day: then nothing is said about freshness.</param>
public sealed record PackSubject(Pack Pack, DateOnly? Today);
