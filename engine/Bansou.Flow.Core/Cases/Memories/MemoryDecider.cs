using System.Collections.Immutable;
using Bansou.Flow.Core.Cases.Bonds;

namespace Bansou.Flow.Core.Cases.Memories;

/// <summary>The community holds memory too (DB-9): what goes to whom is the person's choice, item by item, and can be taken back.</summary>
internal static class MemoryDecider
{
    private const string Spoken = "spoken";

    private static readonly string[] Ways = ["signed", "screen", Spoken];

    public static Decision? Decide(CaseContext context, CaseState.Active state, CaseCommand command) => command switch
    {
        CaseCommand.WriteMemory c => Write(context, state, c),
        CaseCommand.TakeBackMemory c => state.Records.Memories.Find(c.Memory) switch
        {
            null => Decision.Refuse(RefusalCode.MemoryUnknown, c.Memory.Value),
            { TakenBackAt: not null } => Decision.NothingToDo,
            _ => Decision.Accept(new CaseEvent.MemoryTakenBack(c.Memory, context.Actor.Person, context.Now)),
        },
        CaseCommand.ChooseMemories c => Choose(context, state, c),
        _ => null,
    };

    private static Decision Write(CaseContext context, CaseState.Active state, CaseCommand.WriteMemory command)
    {
        var refusals = new List<Refusal>();
        if (state.Records.Memories.Find(command.Memory) is not null)
        {
            refusals.Add(new Refusal(RefusalCode.AlreadyWritten, command.Memory.Value));
        }
        if (string.IsNullOrWhiteSpace(command.Words))
        {
            refusals.Add(new Refusal(RefusalCode.NothingWritten, command.Memory.Value));
        }
        return refusals.Count > 0
            ? Decision.Refuse(refusals)
            : Decision.Accept(new CaseEvent.MemoryWritten(command.Memory, command.Kind, command.Words.Trim(), context.Actor.Person, context.Now));
    }

    private static Decision Choose(CaseContext context, CaseState.Active state, CaseCommand.ChooseMemories command)
    {
        ImmutableArray<MemoryId> chosen = command.Memories.IsDefault ? [] : [.. command.Memories.Distinct()];
        var memories = state.Records.Memories;
        var refusals = chosen.Where(id => memories.Find(id) is not { TakenBackAt: null }).Select(id => new Refusal(RefusalCode.MemoryUnknown, id.Value)).ToList();
        switch (state.Records.Bonds.Find(command.KeyPerson))
        {
            case null:
                refusals.Add(new Refusal(RefusalCode.KeyPersonUnknown, command.KeyPerson.Value));
                break;
            case { Answer: KeyPersonAnswer.Declined } when !chosen.IsEmpty:
                refusals.Add(new Refusal(RefusalCode.KeyPersonDeclined, command.KeyPerson.Value));
                break;
        }
        if (!Ways.Contains(command.Way))
        {
            refusals.Add(new Refusal(RefusalCode.ConsentWayUnknown, command.Way));
        }
        if (command.Way == Spoken && string.IsNullOrWhiteSpace(command.Witness))
        {
            refusals.Add(new Refusal(RefusalCode.WitnessMissing));
        }
        if (refusals.Count > 0)
        {
            return Decision.Refuse(refusals);
        }
        return (memories.Find(command.KeyPerson)?.Chosen ?? []).SequenceEqual(chosen)
            ? Decision.NothingToDo
            : Decision.Accept(new CaseEvent.MemoriesChosen(command.KeyPerson, chosen, command.Way, command.Witness ?? "", context.Actor.Person, context.Now));
    }
}
