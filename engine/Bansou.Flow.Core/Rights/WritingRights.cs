using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Forms;
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
        if (!IsTied(context, state, command, ties, writer, tie))
        {
            return new Refusal(RefusalCode.NotYourCase, name);
        }
        return command is CaseCommand.SaveSheet save && state is CaseState.Active active ? AgainstFields(context, active, save, ties) : null;
    }

    /// <summary>Nobody writes into a field that they may not read.</summary>
    private static Refusal? AgainstFields(CaseContext context, CaseState.Active state, CaseCommand.SaveSheet save, CaseRelations relations)
    {
        if (context.Today.FormOf(save.Form) is not { } form)
        {
            return null;
        }
        var eyes = SheetEyes.Of(context, state, relations, ReadingRights.WithoutReason(context, state, relations), save.Form, save.Step, save.Referral);
        return save.Changes.FirstOrDefault(change => FormPaths.Find(form, change.Path) is not null && !eyes.See(form, change.Path)) is { } hidden
            ? new Refusal(RefusalCode.FieldNotYours, hidden.Path)
            : null;
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
