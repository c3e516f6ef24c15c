namespace Bansou.Flow.Core.Cases.Memories;

internal static class MemoryEvolution
{
    public static MemoryBook? Evolve(MemoryBook book, CaseEvent happened) => happened switch
    {
        CaseEvent.MemoryWritten e => book with { Memories = book.Memories.Add(new Memory(e.Memory, e.Kind, e.Words, e.By, e.At, null)) },
        CaseEvent.MemoryTakenBack e => book with { Memories = [.. book.Memories.Select(memory => memory.Id == e.Memory ? memory with { TakenBackAt = e.At } : memory)] },
        CaseEvent.MemoriesChosen e => book with
        {
            Sheets = [.. book.Sheets.Where(sheet => sheet.KeyPerson != e.KeyPerson), new MemorySheet(e.KeyPerson, e.Memories, e.Way, e.Witness, e.By, e.At)],
        },
        _ => null,
    };
}
