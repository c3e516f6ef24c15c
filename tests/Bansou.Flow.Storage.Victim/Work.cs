using Bansou.Flow.Tests;

namespace Bansou.Flow.Storage.Victim;

/// <summary>A whole life: perhaps a rehearsal elsewhere, so that the compiler has done its work; then open, load, close.</summary>
internal sealed class Work(Told told, string folder, string slug, int seed)
{
    private readonly VirtualClock clock = new(new DateTimeOffset(2026, 4, 6, 0, 0, 0, TimeSpan.Zero).AddDays(seed % 1000));

    /// <summary>On a folder that nobody looks at, which is gone afterwards.</summary>
    public async Task Rehearse(string elsewhere)
    {
        using (var data = DataFolder.Open(elsewhere, clock))
        {
            await new Load(new Told(Stream.Null), data.Find(slug)!, clock, seed).Run(40);
        }
        Directory.Delete(elsewhere, recursive: true);
    }

    /// <summary>Begins when it is told so, and goes on until standard input ends.</summary>
    public void Do()
    {
        told.Say("waiting");
        if (Console.In.ReadLine() is null)
        {
            return;
        }
        told.Say("opening");
        using (var data = DataFolder.Open(folder, clock))
        {
            told.Say("ready");
            new Load(told, data.Find(slug)!, clock, seed).Run();
            told.Say("closing");
        }
        told.Say("closed");
    }
}
