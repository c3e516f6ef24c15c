using System.Collections.Immutable;

namespace Bansou.Flow.Core.Cases.Memories;

/// <summary>記憶の引継ぎ (F22, DB-9): what is worth knowing about the person, and which of it they chose to hand to whom, item by item.</summary>
public sealed record MemoryBook(ImmutableArray<Memory> Memories, ImmutableArray<MemorySheet> Sheets)
{
    public static readonly MemoryBook Empty = new([], []);

    public Memory? Find(MemoryId id) => Memories.FirstOrDefault(memory => memory.Id == id);

    public MemorySheet? Find(KeyPersonId id) => Sheets.FirstOrDefault(sheet => sheet.KeyPerson == id);

    /// <summary>What one key person is given now; what was taken back is on no sheet any more.</summary>
    public ImmutableArray<Memory> For(KeyPersonId id) =>
        Find(id) is { } sheet ? [.. Memories.Where(memory => memory.TakenBackAt is null && sheet.Chosen.Contains(memory.Id))] : [];
}

/// <summary>記憶: one thing that is good to know.</summary>
/// <param name="TakenBackAt">Null while it holds; the words stay in the record.</param>
public sealed record Memory(MemoryId Id, MemoryKind Kind, string Words, PersonId By, DateTimeOffset At, DateTimeOffset? TakenBackAt);

/// <summary>記憶の引継ぎシート: what the person chose for one key person, and how they said so.</summary>
/// <param name="Way"><c>signed</c>, <c>screen</c> or <c>spoken</c>, as with a consent.</param>
public sealed record MemorySheet(KeyPersonId KeyPerson, ImmutableArray<MemoryId> Chosen, string Way, string Witness, PersonId By, DateTimeOffset At);

/// <summary>記憶の種類 (F22).</summary>
public enum MemoryKind
{
    /// <summary>知っておいてほしいこと</summary>
    ToKnow,
    /// <summary>言わないでほしいこと</summary>
    NotToSay,
    /// <summary>好きなこと</summary>
    Likes,
    /// <summary>苦手なこと</summary>
    Dislikes,
    /// <summary>うまくいった関わり</summary>
    WentWell,
    /// <summary>調子のサイン</summary>
    Signs,
    /// <summary>連絡</summary>
    Contact,
}
