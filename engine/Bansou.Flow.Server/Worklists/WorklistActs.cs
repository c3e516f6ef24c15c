using System.Globalization;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Server.Cases;

namespace Bansou.Flow.Server.Worklists;

/// <summary>The command that an act on a row of the inbox is: of a step, of a referral between its steps, or of a piece of work.</summary>
internal static class WorklistActs
{
    private const string Work = "work:";
    private const string Step = "step:";
    private const string Referral = "referral:";

    public static AskedOfCase Of(WorklistActRequest request, string key, FoundCase found)
    {
        if (request.HeldBy is { } holder && HolderOf(key, found) is { } now && now.Value != holder)
        {
            return AskedOfCase.Not(RefusalCode.StepTakenByAnother, key);
        }
        if (key.StartsWith(Work, StringComparison.Ordinal))
        {
            return OfWork(request, new WorkItemId(key[Work.Length..]), found);
        }
        if (ReceivedOf(key, found) is { } received)
        {
            return OfReceived(request, received.Id, found);
        }
        if (StepOf(key, found.Active) is { } open)
        {
            return OfStep(request, open);
        }
        return key.StartsWith(Referral, StringComparison.Ordinal)
            ? OfReferral(request, new ReferralId(key[Referral.Length..]), found)
            : AskedOfCase.Not(RefusalCode.StepNotOpen, key);
    }

    private static AskedOfCase OfReferral(WorklistActRequest request, ReferralId referral, FoundCase found) => request.Act switch
    {
        WorklistAct.Claim => new(new CaseCommand.AssignReferral(referral, found.Context.Actor.Person, request.Reason)),
        WorklistAct.HandOn => new(new CaseCommand.AssignReferral(referral, new PersonId(request.To ?? ""), request.Reason)),
        WorklistAct.GiveBack => new(new CaseCommand.AssignReferral(referral, null, request.Reason)),
        WorklistAct.Finish => AskedOfCase.Not(RefusalCode.WorkItemUnknown, referral.Value),
        _ => throw new System.Diagnostics.UnreachableException(request.Act.ToString()),
    };

    private static AskedOfCase OfStep(WorklistActRequest request, StepExecution open) => request.Act switch
    {
        WorklistAct.Claim => new(new CaseCommand.ClaimStep(open.Step, open.Referral, request.Reason)),
        WorklistAct.HandOn => new(new CaseCommand.HandOnStep(open.Step, new PersonId(request.To ?? ""), request.Reason ?? "", open.Referral)),
        WorklistAct.GiveBack => new(new CaseCommand.GiveBackStep(open.Step, open.Referral, request.Reason)),
        WorklistAct.Finish => AskedOfCase.Not(RefusalCode.WorkItemUnknown, open.Step.Value),
        _ => throw new System.Diagnostics.UnreachableException(request.Act.ToString()),
    };

    private static AskedOfCase OfWork(WorklistActRequest request, WorkItemId item, FoundCase found) => request.Act switch
    {
        WorklistAct.Claim => new(new CaseCommand.MoveWorkItem(item, request.Reason ?? "わたしがやる", found.Context.Actor.Person)),
        WorklistAct.HandOn => new(new CaseCommand.MoveWorkItem(item, request.Reason ?? "", new PersonId(request.To ?? ""))),
        WorklistAct.GiveBack => new(new CaseCommand.MoveWorkItem(item, request.Reason ?? "", found.Active.Holders.Lead.Person)),
        WorklistAct.Finish => new(new CaseCommand.CloseWorkItem(item, Words: request.Reason)),
        _ => throw new System.Diagnostics.UnreachableException(request.Act.ToString()),
    };

    /// <summary>Who has what the row shows; null while it is nobody's.</summary>
    private static PersonId? HolderOf(string key, FoundCase found) => ReceivedOf(key, found) is { } received ? received.TakenBy : HolderOf(key, found.Active);

    /// <summary>The referral of the row, where it waits for the answer of the house for which one acts.</summary>
    private static ReferralState? ReceivedOf(string key, FoundCase found) =>
        key.StartsWith(Referral, StringComparison.Ordinal) && found.Active.Referrals.Find(new ReferralId(key[Referral.Length..])) is { } referral
        && referral.Receiver == found.Context.Actor.Organisation && referral.Stage.AwaitsReceiver()
            ? referral
            : null;

    private static AskedOfCase OfReceived(WorklistActRequest request, ReferralId referral, FoundCase found) => request.Act switch
    {
        WorklistAct.Claim => new(new CaseCommand.TakeReceived(referral, found.Context.Actor.Person, request.Reason)),
        WorklistAct.HandOn => new(new CaseCommand.TakeReceived(referral, new PersonId(request.To ?? ""), request.Reason)),
        WorklistAct.GiveBack => new(new CaseCommand.TakeReceived(referral, null, request.Reason)),
        WorklistAct.Finish => AskedOfCase.Not(RefusalCode.WorkItemUnknown, referral.Value),
        _ => throw new System.Diagnostics.UnreachableException(request.Act.ToString()),
    };

    private static PersonId? HolderOf(string key, CaseState.Active state) =>
        key.StartsWith(Work, StringComparison.Ordinal) ? state.Records.Work.Find(new WorkItemId(key[Work.Length..]))?.Owner
        : StepOf(key, state) is { } open ? open.ClaimedBy
        : key.StartsWith(Referral, StringComparison.Ordinal) ? state.Referrals.Find(new ReferralId(key[Referral.Length..]))?.LookedAfterBy
        : null;

    /// <summary>The step behind a row: by its number, or the one in which its referral waits.</summary>
    private static StepExecution? StepOf(string key, CaseState.Active state)
    {
        if (key.StartsWith(Referral, StringComparison.Ordinal))
        {
            var id = new ReferralId(key[Referral.Length..]);
            return state.Tokens.Open.FirstOrDefault(open => open.Referral == id);
        }
        return key.StartsWith(Step, StringComparison.Ordinal) && int.TryParse(key.AsSpan(Step.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? state.Tokens.Find(number) : null;
    }
}
