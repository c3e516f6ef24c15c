using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Journal;

namespace Bansou.Flow.Core.Rights;

/// <summary>だれが何を書けるか: the outer door before the decider, by role and by what ties the writer to the case.</summary>
public static class WritingRights
{
    /// <summary>What stands against sending this command at all, or null when the door is open.</summary>
    public static Refusal? Against(CaseContext context, CaseState state, CaseCommand command, CaseRelations? relations = null)
    {
        var ties = relations ?? CaseRelations.None;
        var name = CommandCatalog.NameOf(command);
        if (Reader.Of(context.Today, context.Actor) is not { } writer || WritingTable.TieOf(writer.Side, name) is not { } tie)
        {
            return new Refusal(RefusalCode.NotYourRole, name);
        }
        return IsTied(context, state, command, ties, writer, tie) ? null : new Refusal(RefusalCode.NotYourCase, name);
    }

    private static bool IsTied(CaseContext context, CaseState state, CaseCommand command, CaseRelations relations, Reader writer, WritingTie tie)
    {
        if (state is not CaseState.Active active)
        {
            // Nothing is there to be seen: the decider says so.
            return tie == WritingTie.Anyone || state is CaseState.SeenOff;
        }
        if (writer.Side != RoleSide.Person && !active.Records.Household.MaySee(writer.Person, null))
        {
            return false;
        }
        if (Protection.IsLoosenedByAnother(active, command, writer.Person, relations))
        {
            return false;
        }
        if (writer.Side == RoleSide.Person && !relations.IsThePerson)
        {
            return tie == WritingTie.Anyone;
        }
        // Looking in from outside the team, with a reason, is reading only.
        var isInside = CaseTeam.IsOf(active, writer.Organisation) || active.Referrals.All.Any(referral => ReceivedReferrals.IsAcceptedBy(referral, writer));
        var level = (isInside ? ReadingRights.Of(context, state, relations) : ReadingRights.WithoutReason(context, state, relations)).Level;
        return tie switch
        {
            WritingTie.Anyone => true,
            WritingTie.Own => new OwnMatters(context, active, writer, relations).Include(command),
            WritingTie.Seen => level >= ReadingLevel.OwnPart && !IsForAnother(relations, command),
            // An accompanying role of another house answers a referral, and does its own step, as a receiver does.
            WritingTie.Accompanied => level >= ReadingLevel.Plan || new OwnMatters(context, active, writer, relations).Include(command),
            _ => throw new System.Diagnostics.UnreachableException(tie.ToString()),
        };
    }

    /// <summary>A key person answers for nobody else, once it is known who of them has the account.</summary>
    private static bool IsForAnother(CaseRelations relations, CaseCommand command) =>
        command is CaseCommand.AnswerAsKeyPerson answer && relations.KeyPerson is { } own && own != answer.KeyPerson;
}
