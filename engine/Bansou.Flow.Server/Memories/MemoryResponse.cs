using Bansou.Flow.Core.Cases.Bonds;
using Bansou.Flow.Core.Cases.Memories;
using Bansou.Flow.Core.Telling;
using Bansou.Flow.Server.Cases;

namespace Bansou.Flow.Server.Memories;

/// <summary>記憶, and one sheet for each key person, an empty one too.</summary>
internal sealed record MemoriesResponse(IReadOnlyList<MemoryResponse> Memories, IReadOnlyList<MemorySheetResponse> Sheets)
{
    public static MemoriesResponse Of(FoundCase found) => new(
        [.. found.Active.Records.Memories.Memories.Select(memory => MemoryResponse.Of(memory, found.Names))],
        [.. found.Active.Records.Bonds.KeyPersons.Select(person => MemorySheetResponse.Of(person, found, isShown: true))]);
}

/// <param name="Kind"><c>toKnow</c>, <c>notToSay</c>, <c>likes</c>, <c>dislikes</c>, <c>wentWell</c>, <c>signs</c>, <c>contact</c>.</param>
/// <param name="TakenBackAt">取り下げた日時, or null.</param>
internal sealed record MemoryResponse(string Id, MemoryKind Kind, string KindName, string Words, string ByName, DateTimeOffset At, DateTimeOffset? TakenBackAt)
{
    public static MemoryResponse Of(Memory memory, PackNames names) =>
        new(memory.Id.Value, memory.Kind, LifeTables.MemoryKind.Say(memory.Kind), memory.Words, names.Person(memory.By), memory.At, memory.TakenBackAt);
}

/// <summary>記憶の引継ぎシート.</summary>
/// <param name="Answer">Of the key person: <c>asked</c>, <c>accepted</c>, <c>declined</c>; they read it once they said yes.</param>
/// <param name="Items">What the person chose for them.</param>
/// <param name="Way">How the person said so: <c>signed</c>, <c>screen</c>, <c>spoken</c>; null while nothing was chosen.</param>
internal sealed record MemorySheetResponse(
    string KeyPerson, string KeyPersonName, bool Light, KeyPersonAnswer Answer, string? PersonCalled, IReadOnlyList<MemoryResponse> Items, string? Way, string? Witness, DateTimeOffset? ChosenAt)
{
    public static MemorySheetResponse Of(KeyPerson person, FoundCase found, bool isShown)
    {
        var records = found.Active.Records;
        var sheet = isShown ? records.Memories.Find(person.Id) : null;
        var name = records.Intake.Name;
        return new(
            person.Id.Value,
            person.Name,
            person.Light,
            person.Answer,
            isShown ? name?.CalledAs is { Length: > 0 } called ? called : name?.Name : null,
            isShown ? [.. records.Memories.For(person.Id).Select(memory => MemoryResponse.Of(memory, found.Names))] : [],
            sheet?.Way,
            sheet?.Witness,
            sheet?.At);
    }
}
