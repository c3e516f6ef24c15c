using System.Collections.Immutable;

namespace Bansou.Flow.Storage.Verifying;

/// <summary>確かめの結果.</summary>
public sealed record VerifyReport(ImmutableArray<VerifiedMunicipality> Municipalities)
{
    public bool IsClean => Municipalities.All(municipality => municipality.Findings.IsEmpty);
}

/// <param name="Events">How many events were looked at.</param>
public sealed record VerifiedMunicipality(string Slug, long Events, ImmutableArray<VerifyFinding> Findings);
