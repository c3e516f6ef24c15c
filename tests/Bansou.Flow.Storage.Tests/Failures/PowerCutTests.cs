using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Tests.Failures;

/// <summary>
/// "Acknowledged means durable (WAL, synchronous FULL)" (DESIGN §5): files copied in the middle of load, as a power cut leaves them, open with
/// everything that was acknowledged until then. What a disk loses that was not forced cannot be seen without cutting real power; that every
/// commit is forced is read from the connections instead.
/// </summary>
public sealed class PowerCutTests : IDisposable
{
    private static readonly int Copies = Seeds.Long ? 60 : 5;

    private readonly Town town = new();

    public void Dispose() => town.Dispose();

    [LinuxFact]
    public Task A_copy_of_the_files_at_any_instant_opens_with_all_that_was_acknowledged() => Seeds.Run(seed =>
    {
        var random = new Random(seed);
        town.Data.Dispose();
        var cuts = new List<(FolderImage Image, IReadOnlyList<string> Heard)>();
        using var victim = Victim.Start("load", town.Root, town.Slug, "1");
        try
        {
            victim.Tell("go");
            for (var copy = 0; copy < Copies; copy++)
            {
                var word = random.Next(2) == 0 ? "done" : "folding";
                victim.Hear(word, victim.Count(word) + random.Next(1, word == "done" ? 60 : 3)).ShouldBeTrue();
                Seeds.SpinFor(TimeSpan.FromMilliseconds(random.NextDouble() * 4));
                victim.Halt();
                var heard = victim.Lines;
                cuts.Add((new FolderImage(town.Root), heard));
                victim.GoOn();
            }
            victim.Kill();
            cuts.ForEach(cut => Look(cut.Image, cut.Heard, victim.Lines));
        }
        finally
        {
            cuts.ForEach(cut => cut.Image.Dispose());
        }
        return Task.CompletedTask;
    });

    [Fact]
    public void Every_commit_is_forced_to_the_disk_before_it_is_acknowledged()
    {
        town.Municipality.Writer.Between(IsForced).ShouldBeTrue("journal.db");
        IsForced(town.Municipality.Keys.Database).ShouldBeTrue("keys.db");
    }

    /// <summary>2 is FULL: the log is forced at every commit.</summary>
    private static bool IsForced(Database database)
    {
        using var mode = database.Prepare("PRAGMA journal_mode");
        return mode.Step() && mode.Text(0) == "wal" && database.Number("PRAGMA synchronous") == 2;
    }

    /// <param name="heard">Before the copy: all of it must be there.</param>
    /// <param name="said">To the end: whatever is there must have been asked.</param>
    private static void Look(FolderImage image, IReadOnlyList<string> heard, IReadOnlyList<string> said)
    {
        var promises = new Promises();
        promises.Hear(said.Where(line => line.StartsWith("asked", StringComparison.Ordinal)));
        promises.Hear(heard.Where(line => line.StartsWith("done", StringComparison.Ordinal)));
        using var data = image.Open();
        using var aftermath = new Aftermath();
        aftermath.LookAt(data.Find("standard")!, promises);
    }
}
