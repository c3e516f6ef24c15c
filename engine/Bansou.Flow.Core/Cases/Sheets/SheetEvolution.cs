using System.Collections.Immutable;

namespace Bansou.Flow.Core.Cases.Sheets;

internal static class SheetEvolution
{
    public static SheetBook? Evolve(SheetBook book, CaseEvent happened) => happened is CaseEvent.SheetSaved saved ? Saved(book, saved) : null;

    private static SheetBook Saved(SheetBook book, CaseEvent.SheetSaved saved)
    {
        var entries = book.Of(saved.Form).Entries.SetItems(
            saved.Changes.Select(change => KeyValuePair.Create(change.Path, new SheetEntry(change.Value, saved.By, saved.At))));
        return new SheetBook(book.Sheets.SetItem(saved.Form, new Sheet(saved.FormVersion, entries)));
    }
}
