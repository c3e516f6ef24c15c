using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Telling;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Storage;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Registry;

namespace Bansou.Flow.Server.Partners;

/// <summary>One referral, opened by a living link.</summary>
internal sealed record OpenedReferral(Municipality Municipality, LoadedCase Loaded, CaseState.Active Active, CaseContext Context, ReferralState Referral, PartnerLink Link)
{
    /// <summary>As they are kept.</summary>
    public PackNames Names => new(Context.Today);

    /// <summary>As they are read.</summary>
    public PackNames NamesIn(TellingLanguage language) => new(Context.Today.In(language), language);

    /// <summary>つなぎ元: where to telephone.</summary>
    public OrganisationEntry Origin => OriginOf(Municipality, Active);

    public bool MayAnswer(PartnerAnswer answer) => Accepts(answer.For(Referral.Id, new PartnerAnswerRequest(answer.Code)));

    public bool MayReturn => Accepts(new CaseCommand.ReturnReferral(Referral.Id));

    public static OrganisationEntry OriginOf(Municipality municipality, CaseState.Active active)
    {
        var lead = active.Holders.Lead.Organisation.Value;
        return municipality.Registry.Organisations.Find(lead) ?? new OrganisationEntry(lead, new PackNames(municipality.Pack).Organisation(active.Holders.Lead.Organisation)!, "");
    }

    private bool Accepts(CaseCommand command) => Municipality.Cases.Ask(Loaded.Id, Context.Actor, command) is Decision.Accepted { Events.IsEmpty: false };
}
