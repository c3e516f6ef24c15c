using Bansou.Flow.Core.Calendars;

namespace Bansou.Flow.Core.Cases.Referrals;

/// <summary>Links are made where a receiver may be told something, and for a while only (HR-1).</summary>
internal static class PartnerLinkDecider
{
    /// <summary>A link that nobody remembers is an open door.</summary>
    private const int LongestDays = 90;

    public static Decision Make(CaseContext context, CaseState.Active state, CaseCommand.MakePartnerLink command)
    {
        if (state.Referrals.Find(command.Referral) is not { } referral)
        {
            return Decision.Refuse(RefusalCode.ReferralUnknown, command.Referral.Value);
        }
        if (referral.Links.Any(link => link.Id == command.Link))
        {
            return Decision.Refuse(RefusalCode.AlreadyWritten, command.Link);
        }
        var refusals = Against(context, state, referral, command).ToList();
        return refusals.Count > 0
            ? Decision.Refuse(refusals)
            : Decision.Accept(new CaseEvent.PartnerLinkMade(referral.Id, command.Link, referral.Receiver!.Value, command.Until, context.Actor.Person, context.Now));
    }

    public static Decision Revoke(CaseContext context, CaseState.Active state, CaseCommand.RevokePartnerLink command)
    {
        if (state.Referrals.Find(command.Referral)?.Links.FirstOrDefault(link => link.Id == command.Link) is not { } known)
        {
            return Decision.Refuse(RefusalCode.PartnerLinkUnknown, command.Link);
        }
        return known.RevokedAt is not null
            ? Decision.NothingToDo
            : Decision.Accept(new CaseEvent.PartnerLinkRevoked(command.Referral, command.Link, context.Actor.Person, context.Now));
    }

    private static IEnumerable<Refusal> Against(CaseContext context, CaseState.Active state, ReferralState referral, CaseCommand.MakePartnerLink command)
    {
        var id = referral.Id.Value;
        if (referral.Stage.HasEnded())
        {
            yield return new Refusal(RefusalCode.ReferralEnded, id);
        }
        if (referral.Receiver is not { } receiver)
        {
            yield return new Refusal(RefusalCode.ReceiverMissing, id);
            yield break;
        }
        if (!ConsentPage.MayShare(context, state, referral))
        {
            yield return new Refusal(RefusalCode.ConsentMissing, id);
        }
        if (IsHiddenFromSomebodyAt(context, state, receiver))
        {
            yield return new Refusal(RefusalCode.PartnerLinkHidden, id);
        }
        if (command.Until <= context.Now || command.Until > OfficeTime.EndOf(OfficeTime.DateOf(context.Now)).AddDays(LongestDays))
        {
            yield return new Refusal(RefusalCode.PartnerLinkUntilUnfit, id);
        }
    }

    /// <summary>Nobody can tell who opens a link: where one of them must not see the case, none of them does.</summary>
    public static bool IsHiddenFromSomebodyAt(CaseContext context, CaseState.Active state, OrganisationId receiver)
    {
        var organisation = context.Today.Resources.FirstOrDefault(each => each.Id == receiver.Value)?.Organisation ?? receiver.Value;
        return context.Today.People.Any(person => (person.Organisation == organisation || person.Organisation == receiver.Value)
            && !state.Records.Household.MaySee(new PersonId(person.Id), null));
    }
}
