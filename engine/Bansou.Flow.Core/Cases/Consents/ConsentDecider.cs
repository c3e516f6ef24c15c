using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Cases.Consents;

/// <summary>Consent is given for an organisation and kinds of information, and can be taken back at any moment (HR-1).</summary>
internal static class ConsentDecider
{
    private static readonly string[] Items = ["basic", "health", "work", "economy", "services", "other"];
    private static readonly string[] Ways = ["signed", "screen", "spoken"];

    public static Decision Record(CaseContext context, CaseState.Active state, CaseCommand.RecordConsent command)
    {
        var refusals = Against(context, state, command).ToList();
        return refusals.Count > 0
            ? Decision.Refuse(refusals)
            : Decision.Accept(new CaseEvent.ConsentRecorded(command.Organisation, command.Items, command.Way, command.Witness, context.Now, WholeDay(command.Until)));
    }

    /// <summary>A consent until a day holds through that day.</summary>
    private static DateTimeOffset? WholeDay(DateTimeOffset? until) =>
        until is { } at && at == OfficeTime.StartOf(OfficeTime.DateOf(at)) ? OfficeTime.EndOf(OfficeTime.DateOf(at)) : until;

    private static IEnumerable<Refusal> Against(CaseContext context, CaseState.Active state, CaseCommand.RecordConsent command)
    {
        if (command.Items.IsDefaultOrEmpty)
        {
            yield return new Refusal(RefusalCode.ConsentItemsMissing, command.Organisation.Value);
        }
        foreach (var unknown in (command.Items.IsDefault ? [] : command.Items).Except(Items))
        {
            yield return new Refusal(RefusalCode.ConsentItemUnknown, unknown);
        }
        if (!Ways.Contains(command.Way))
        {
            yield return new Refusal(RefusalCode.ConsentWayUnknown, command.Way);
        }
        if (command.Way == "spoken" && string.IsNullOrWhiteSpace(command.Witness))
        {
            yield return new Refusal(RefusalCode.WitnessMissing, command.Organisation.Value);
        }
        if (WholeDay(command.Until) <= context.Now)
        {
            yield return new Refusal(RefusalCode.ConsentUntilOver, command.Organisation.Value);
        }
        // Who receives the information does not vouch for the consent; in a small town the holder may sit in the same house.
        if (context.Actor.Organisation == command.Organisation && context.Actor.Role != Actor.PersonRole && !OpenStep.IsHolder(state, context.Actor))
        {
            yield return new Refusal(RefusalCode.ConsentByReceiver, command.Organisation.Value);
        }
    }

    /// <summary>Names the referrals that it touches, stops their sharing at once, and opens X4 (CS-6, CS-12).</summary>
    public static Decision Withdraw(CaseContext context, CaseState.Active state, CaseCommand.WithdrawConsent command)
    {
        var touched = state.Referrals.All
            .Where(referral => !referral.Stage.HasEnded() && referral.Receiver is not null && (command.Organisation is null || referral.Receiver == command.Organisation))
            .Select(referral => referral.Id);
        var moves = new TokenMoves(context, state);
        moves.Emit(new CaseEvent.ConsentWithdrawn(command.Organisation, command.Reason, [.. touched], context.Now));
        foreach (var referral in moves.State.Referrals.All)
        {
            ConsentPage.AskIfMissing(moves, referral);
        }
        AnytimeDecider.Enter(moves, context.Flow.Entry(AnytimeEntries.ConsentWithdrawn)!, AnytimeEntries.ConsentWithdrawn, command.Reason);
        return moves.Settle();
    }

    public static Decision Ground(CaseContext context, CaseState.Active state, CaseCommand.DocumentGround command)
    {
        var refusals = new List<Refusal>();
        if (state.Referrals.Find(command.Referral) is null)
        {
            refusals.Add(new Refusal(RefusalCode.ReferralUnknown, command.Referral.Value));
        }
        if (command.Kind is not ("urgent" or "legal"))
        {
            refusals.Add(new Refusal(RefusalCode.GroundKindUnknown, command.Kind));
        }
        if (string.IsNullOrWhiteSpace(command.Reason))
        {
            refusals.Add(new Refusal(RefusalCode.ReasonMissing, command.Referral.Value));
        }
        return refusals.Count > 0
            ? Decision.Refuse(refusals)
            : Decision.Accept(new CaseEvent.GroundDocumented(command.Referral, command.Kind, command.Reason, context.Actor.Person));
    }
}
