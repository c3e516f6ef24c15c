using System.Globalization;
using Bansou.Flow.Benchmarks.Towns;

namespace Bansou.Flow.Benchmarks.Desk;

/// <summary>A case of the one who looks, with a long history; written through the API as everybody writes.</summary>
internal static class CaseOfNotes
{
    /// <summary>What stands in every note, and nowhere else on the page.</summary>
    public const string Words = "回めに会って";

    /// <summary>Gives its id; a folder that was kept has it already, and gets the notes that are missing.</summary>
    public static async Task<string> WriteAsync(Uri server, int notes)
    {
        using var writer = new SignedInClient(server);
        var holder = new { person = BigTown.Login, organisation = "center" };
        var id = await writer.OpenCase("desk-case", new { step = "intake", lead = holder, overviewHolder = holder });
        for (var note = 0; note < notes; note++)
        {
            var name = note.ToString(CultureInfo.InvariantCulture);
            await writer.Command(id, "write-note", $"desk-note-{name}", new { note = $"n{name}", kind = "office", facts = $"（架空）{name}{Words}、お茶を飲んだ。天気の話をして、来週の約束をした。" });
        }
        return id;
    }
}
