namespace Bansou.Flow.Core.Cases.Bonds;

/// <summary>Ties are described in words, with the person; key persons are asked and may say no (§1.11, §1.12).</summary>
internal static class BondDecider
{
    public static Decision? Decide(CaseContext context, CaseState.Active state, CaseCommand command) => command switch
    {
        CaseCommand.TieBond c => Tie(context, state, c),
        CaseCommand.DescribeBond c => Describe(context, state, c),
        CaseCommand.AskKeyPerson c => Ask(context, state, c),
        CaseCommand.AnswerAsKeyPerson c => Answer(context, state, c),
        CaseCommand.NameSosReceiver c => NameSos(context, state, c),
        _ => null,
    };

    private static Decision Tie(CaseContext context, CaseState.Active state, CaseCommand.TieBond command)
    {
        var refusals = new List<Refusal>();
        if (state.Records.Bonds.Find(command.Bond) is not null)
        {
            refusals.Add(new Refusal(RefusalCode.AlreadyWritten, command.Bond.Value));
        }
        if (string.IsNullOrWhiteSpace(command.With))
        {
            refusals.Add(new Refusal(RefusalCode.NameMissing, command.Bond.Value));
        }
        if (command.From is { } from && state.Referrals.Find(from) is null)
        {
            refusals.Add(new Refusal(RefusalCode.ReferralUnknown, from.Value));
        }
        return refusals.Count > 0
            ? Decision.Refuse(refusals)
            : Decision.Accept(new CaseEvent.BondTied(
                command.Bond, command.Kind, command.With, command.Thickness, command.From, command.Words ?? "", context.Actor.Person, context.Now));
    }

    private static Decision Describe(CaseContext context, CaseState.Active state, CaseCommand.DescribeBond command)
    {
        if (state.Records.Bonds.Find(command.Bond) is null)
        {
            return Decision.Refuse(RefusalCode.BondUnknown, command.Bond.Value);
        }
        return command.Thickness is null && string.IsNullOrWhiteSpace(command.Words)
            ? Decision.NothingToDo
            : Decision.Accept(new CaseEvent.BondDescribed(command.Bond, command.Thickness, command.Words ?? "", context.Actor.Person, context.Now));
    }

    private static Decision Ask(CaseContext context, CaseState.Active state, CaseCommand.AskKeyPerson command)
    {
        var refusals = new List<Refusal>();
        if (state.Records.Bonds.Find(command.KeyPerson) is not null)
        {
            refusals.Add(new Refusal(RefusalCode.AlreadyWritten, command.KeyPerson.Value));
        }
        if (string.IsNullOrWhiteSpace(command.Name))
        {
            refusals.Add(new Refusal(RefusalCode.NameMissing, command.KeyPerson.Value));
        }
        if (command.Bond is { } bond && state.Records.Bonds.Find(bond) is null)
        {
            refusals.Add(new Refusal(RefusalCode.BondUnknown, bond.Value));
        }
        return refusals.Count > 0
            ? Decision.Refuse(refusals)
            : Decision.Accept(new CaseEvent.KeyPersonAsked(command.KeyPerson, command.Name, command.Light, command.Bond, context.Now));
    }

    private static Decision Answer(CaseContext context, CaseState.Active state, CaseCommand.AnswerAsKeyPerson command)
    {
        if (state.Records.Bonds.Find(command.KeyPerson) is not { } keyPerson)
        {
            return Decision.Refuse(RefusalCode.KeyPersonUnknown, command.KeyPerson.Value);
        }
        return keyPerson.Answer == (command.Accepts ? KeyPersonAnswer.Accepted : KeyPersonAnswer.Declined)
            ? Decision.NothingToDo
            : Decision.Accept(new CaseEvent.KeyPersonAnswered(command.KeyPerson, command.Accepts, command.Words ?? "", context.Now));
    }

    private static Decision NameSos(CaseContext context, CaseState.Active state, CaseCommand.NameSosReceiver command)
    {
        if (string.IsNullOrWhiteSpace(command.Who))
        {
            return Decision.Refuse(RefusalCode.SosReceiverMissing);
        }
        var howToReach = command.HowToReach ?? "";
        return state.Records.Bonds.SosReceiver is { } known && known.Who == command.Who && known.HowToReach == howToReach
            ? Decision.NothingToDo
            : Decision.Accept(new CaseEvent.SosReceiverNamed(command.Who, howToReach, context.Now));
    }
}
