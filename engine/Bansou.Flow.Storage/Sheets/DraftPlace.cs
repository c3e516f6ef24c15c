using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Storage.Sheets;

/// <summary>どこの書きかけか: of a case for a form, perhaps for one open step of it; or of an account, before there is a case.</summary>
public sealed record DraftPlace(CaseId? Case, string Account, string Form, string Step, string Referral)
{
    public static DraftPlace OfCase(CaseId id, string form, StepId? step = null, ReferralId? referral = null) => new(id, "", form, step?.Value ?? "", referral?.Value ?? "");

    /// <summary>受付の電話のあいだに: nobody else sees it.</summary>
    public static DraftPlace OfAccount(string account, string form) => new(null, account, form, "", "");
}
