using System.Globalization;
using Bansou.Flow.Benchmarks.Towns;

namespace Bansou.Flow.Benchmarks.Desk;

/// <summary>One open case of the town whose history is long.</summary>
internal sealed class CaseOfNotes(int number)
{
    public string Id { get; } = BigTown.Case(number).Value;

    /// <summary>Through the API, as everybody writes; a folder that was kept has them already.</summary>
    public async Task WriteAsync(Uri server, int notes)
    {
        using var writer = new SignedInClient(server);
        for (var note = 0; note < notes; note++)
        {
            var name = note.ToString(CultureInfo.InvariantCulture);
            await writer.Command(Id, "write-note", $"desk-note-{name}", new { note = $"n{name}", kind = "office", facts = $"（架空）{name}回めに会って、お茶を飲んだ。天気の話をして、来週の約束をした。" });
        }
    }
}
