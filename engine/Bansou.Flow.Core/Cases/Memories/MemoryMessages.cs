using System.Collections.Immutable;
using Bansou.Flow.Core.Cases.Memories;

namespace Bansou.Flow.Core.Cases;

public abstract partial record CaseCommand
{
    /// <summary>記憶を書く: one thing that is good to know about the person.</summary>
    public sealed record WriteMemory(MemoryId Memory, MemoryKind Kind, string Words) : CaseCommand;

    /// <summary>記憶を取り下げる: it is on no sheet any more.</summary>
    public sealed record TakeBackMemory(MemoryId Memory) : CaseCommand;

    /// <summary>キーパーソンに渡す記憶を選ぶ: item by item, by the person; an empty list takes everything back.</summary>
    /// <param name="Way">How the person said so: <c>signed</c>, <c>screen</c>, <c>spoken</c>.</param>
    /// <param name="Witness">Who was there, when it was spoken.</param>
    public sealed record ChooseMemories(KeyPersonId KeyPerson, ImmutableArray<MemoryId> Memories, string Way, string? Witness = null) : CaseCommand;
}

public abstract partial record CaseEvent
{
    /// <summary>記憶が書かれた</summary>
    public sealed record MemoryWritten(MemoryId Memory, MemoryKind Kind, string Words, PersonId By, DateTimeOffset At) : CaseEvent;

    /// <summary>記憶が取り下げられた</summary>
    public sealed record MemoryTakenBack(MemoryId Memory, PersonId By, DateTimeOffset At) : CaseEvent;

    /// <summary>キーパーソンに渡す記憶が選ばれた</summary>
    public sealed record MemoriesChosen(KeyPersonId KeyPerson, ImmutableArray<MemoryId> Memories, string Way, string Witness, PersonId By, DateTimeOffset At) : CaseEvent;
}
