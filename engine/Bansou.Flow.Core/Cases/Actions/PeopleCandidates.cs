using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases.Maps;
using Bansou.Flow.Core.Cases.Memories;
using Bansou.Flow.Core.Cases.Persons;

namespace Bansou.Flow.Core.Cases.Actions;

/// <summary>What can be written about the person: who they are, their map, what they hand on; and into forms.</summary>
internal static class PeopleCandidates
{
    private const string Words = AvailableActions.Placeholder;

    public static IEnumerable<CaseCommand> Of(CaseContext context, CaseState.Active state)
    {
        yield return new CaseCommand.TellAboutSelf(Words);
        yield return new CaseCommand.WriteBirthDate(context.Now.Year);
        yield return new CaseCommand.WriteAddress(AddressKind.Staying, Words, Protected: true);
        yield return new CaseCommand.WriteContactWay(ContactWayKind.Mobile, Words);
        if (context.Today.Forms.FirstOrDefault(form => context.Today.FormOf(form.Id) is { Isolated: false }) is { } form)
        {
            yield return new CaseCommand.SaveSheet(form.Id, []);
        }
        yield return new CaseCommand.TellWayBack(Words);
        yield return new CaseCommand.WriteMemory(new MemoryId("@new"), MemoryKind.ToKnow, Words);
        var memory = state.Records.Memories.Memories.LastOrDefault(each => each.TakenBackAt is null);
        if (memory is not null)
        {
            yield return new CaseCommand.TakeBackMemory(memory.Id);
        }
        if (state.Records.Bonds.KeyPersons.LastOrDefault() is { } keyPerson)
        {
            yield return new CaseCommand.ChooseMemories(keyPerson.Id, memory is null ? [] : [memory.Id], "signed");
        }
        foreach (var command in OnMap(state.Records.Map.At(OfficeTime.DateOf(context.Now))))
        {
            yield return command;
        }
    }

    private static IEnumerable<CaseCommand> OnMap(MapPicture map)
    {
        yield return new CaseCommand.PlaceOnMap(new MapNodeId("@new"), MapNodeKind.Place, Words, MapRing.ToCome);
        if (map.Nodes.LastOrDefault() is { } node)
        {
            yield return new CaseCommand.TakeOffMap(node.Node);
            yield return new CaseCommand.TieOnMap(node.Node, Words: Words);
        }
        if (map.Ties.LastOrDefault() is { } tie)
        {
            yield return new CaseCommand.UntieOnMap(tie.To, tie.From);
        }
    }
}
