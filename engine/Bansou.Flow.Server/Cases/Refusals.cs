using Bansou.Flow.Core.Cases;
using Bansou.Flow.Server.Http;

namespace Bansou.Flow.Server.Cases;

/// <summary>A refusal of the engine as HTTP: all reasons at once.</summary>
internal static class Refusals
{
    private static readonly string[] AboutTheSender = ["not-your-role", "not-your-case", "only-the-lead", "only-the-holders", "referral-not-yours", "not-a-member", "field-not-yours"];
    private static readonly string[] AboutWhatWasSent = ["-missing", "-unknown", "-empty"];

    public static ProblemResult Result(IReadOnlyCollection<Refusal> refusals)
    {
        var names = refusals.Select(refusal => RefusalTexts.Name(refusal.Code)).ToList();
        var kind = names.TrueForAll(name => AboutTheSender.Contains(name)) ? ProblemKinds.NotYourRole
            : names.TrueForAll(name => AboutWhatWasSent.Any(end => name.EndsWith(end, StringComparison.Ordinal))) ? ProblemKinds.CommandIncomplete
            : ProblemKinds.CommandRefused;
        return kind.Result(refusals.Select(FindingOf));
    }

    public static ProblemFinding FindingOf(Refusal refusal) => new(RefusalTexts.Name(refusal.Code), RefusalTexts.Japanese(refusal.Code), Subject: refusal.Subject);
}
