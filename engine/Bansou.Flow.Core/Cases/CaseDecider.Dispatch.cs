using System.Diagnostics;
using Bansou.Flow.Core.Cases.Claims;
using Bansou.Flow.Core.Cases.Consents;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Holders;
using Bansou.Flow.Core.Cases.Migrations;
using Bansou.Flow.Core.Cases.Needs;
using Bansou.Flow.Core.Cases.Records;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Cases.Watching;

namespace Bansou.Flow.Core.Cases;

public static partial class CaseDecider
{
    private static Decision DecideActive(CaseContext context, CaseState.Active state, CaseCommand command) => command switch
    {
        CaseCommand.OpenCase => Decision.Refuse(RefusalCode.CaseAlreadyOpened),
        CaseCommand.CompleteStep c => FlowDecider.Complete(context, state, c),
        CaseCommand.ChooseNextStep c => FlowDecider.Choose(context, state, c),
        CaseCommand.CancelStep c => FlowDecider.Cancel(context, state, c),
        CaseCommand.RaiseAnytime c => AnytimeDecider.Raise(context, state, c),
        CaseCommand.ResolveFault c => FaultDecider.Resolve(context, state, c),
        CaseCommand.PassTime => TimeDecider.Pass(context, state),
        CaseCommand.TakeFarewell c => Farewell.Decide(context, state, c.Words),
        CaseCommand.HandOver c => HolderDecider.HandOver(context, state, c),
        CaseCommand.HandOverAll c => HandOverAllDecider.Decide(context, state, c),
        CaseCommand.ClaimStep c => ClaimDecider.Claim(context, state, c),
        CaseCommand.HandOnStep c => ClaimDecider.HandOn(context, state, c),
        CaseCommand.GiveBackStep c => ClaimDecider.GiveBack(context, state, c),
        CaseCommand.MigrateCase c => MigrationDecider.Decide(context, state, c),
        CaseCommand.RecordNeed c => NeedDecider.Record(state, c),
        CaseCommand.RewordNeed c => NeedDecider.Reword(state, c),
        CaseCommand.CloseNeed c => NeedDecider.Close(state, c),
        CaseCommand.RecordConsent c => ConsentDecider.Record(context, state, c),
        CaseCommand.WithdrawConsent c => ConsentDecider.Withdraw(context, state, c),
        CaseCommand.DocumentGround c => ConsentDecider.Ground(context, state, c),
        CaseCommand.OpenReferral c => ReferralDecider.Open(context, state, c),
        CaseCommand.WriteReferral c => ReferralDecider.Write(context, state, c),
        CaseCommand.MoveReferral c => ReferralMoveDecider.Move(context, state, c),
        CaseCommand.ReturnReferral c => ReturnDecider.Decide(context, state, c),
        CaseCommand.CheckReceiver c => ReceiverCheckDecider.Check(context, state, c),
        CaseCommand.NameReferral c => ReceiverCheckDecider.Name(context, state, c),
        CaseCommand.AssignReferral c => ReferralAssignment.Decide(context, state, c),
        CaseCommand.TakeReceived c => ReceivedAssignment.Decide(context, state, c),
        CaseCommand.CloseConcern c => ReceiverCheckDecider.CloseConcern(context, state, c),
        CaseCommand.MakePartnerLink c => PartnerLinkDecider.Make(context, state, c),
        CaseCommand.RevokePartnerLink c => PartnerLinkDecider.Revoke(context, state, c),
        CaseCommand.StartWatch c => WatchDecider.Start(context, state, c),
        CaseCommand.RecordWatchContact c => WatchDecider.Contact(context, state, c),
        _ => CaseRecordsDecider.Decide(context, state, command) ?? throw new UnreachableException(command.GetType().Name),
    };

    private static Decision DecideOpening(CaseContext context, CaseCommand.OpenCase command)
    {
        var refusals = new List<Refusal>();
        if (command.Step is { } at && context.Flow.Find(at) is not { IsBuiltIn: false })
        {
            refusals.Add(new Refusal(RefusalCode.StepUnknown, at.Value));
        }
        var lead = command.Lead ?? DutyHolder(context);
        var overview = command.OverviewHolder ?? lead;
        refusals.AddRange(HolderDecider.Unfit(context, lead, overview));
        if (refusals.Count > 0)
        {
            return Decision.Refuse(refusals);
        }
        var opened = new CaseEvent.CaseOpened(command.Case, context.Flow.Version, new CaseHolders(lead, overview), command.Nameless, context.Now, command.Origin);
        var moves = new TokenMoves(context, Opened(opened));
        moves.Send(new Token(command.Step is { } step ? context.Flow[step] : context.Flow.Start, null, new Cause(), []));
        return moves.Settle() switch
        {
            Decision.Accepted accepted => new Decision.Accepted(accepted.Events.Insert(0, opened)),
            var refused => refused,
        };
    }

    /// <summary>A notice that nobody has taken up yet is held by the pack's duty person (CS-11).</summary>
    private static Holder DutyHolder(CaseContext context)
    {
        var duty = context.Today.DutyPerson;
        var organisation = context.Today.People.FirstOrDefault(person => person.Id == duty)?.Organisation ?? "";
        return new Holder(new PersonId(duty), new OrganisationId(organisation));
    }
}
