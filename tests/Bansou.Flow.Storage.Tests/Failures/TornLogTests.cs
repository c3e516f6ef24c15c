using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Storage.Tests.Failures;

/// <summary>
/// The log (WAL) as a power cut can leave it: cut anywhere, with rubbish at its end, empty, without its map. What opens is the journal up to
/// some command, whole (DESIGN §5, "nothing half-applied"); a journal that is shorter than the external head says is refused.
/// </summary>
public sealed class TornLogTests : IDisposable
{
    private const int Commands = 30;

    private readonly Town town = new();

    public void Dispose() => town.Dispose();

    [Fact]
    public Task A_log_cut_anywhere_opens_with_exactly_the_commands_before_the_cut() => Seeds.Run(async seed =>
    {
        var random = new Random(seed);
        var after = await WriteFromAnEmptyLog();
        var cuts = Enumerable.Range(0, 25).Select(_ => random.NextInt64(after[^1].Length + 1)).Concat([0, 1, 31, after[3].Length, after[4].Length - 1]);
        foreach (var cut in cuts)
        {
            using var image = new FolderImage(town.Root);
            using (var log = File.OpenWrite(image.PathOf("standard/journal.db-wal")))
            {
                log.SetLength(cut);
            }

            PositionIn(image).ShouldBe(after.LastOrDefault(each => each.Length <= cut).Position, $"cut at {cut}");
        }
    });

    [Fact]
    public Task Rubbish_over_the_end_of_the_log_takes_whole_commands_with_it() => Seeds.Run(async seed =>
    {
        var random = new Random(seed);
        var after = await WriteFromAnEmptyLog();
        for (var i = 0; i < 15; i++)
        {
            using var image = new FolderImage(town.Root);
            var from = random.NextInt64(after[^1].Length);
            Overwrite(image.PathOf("standard/journal.db-wal"), from, random, (int)(after[^1].Length - from) + random.Next(5000));

            PositionIn(image).ShouldBe(after.LastOrDefault(each => each.Length <= from).Position, $"rubbish from {from}");
        }
    });

    [Fact]
    public Task Rubbish_behind_the_end_of_the_log_takes_nothing() => Seeds.Run(async seed =>
    {
        var random = new Random(seed);
        var after = await WriteFromAnEmptyLog();
        using var image = new FolderImage(town.Root);
        Overwrite(image.PathOf("standard/journal.db-wal"), after[^1].Length, random, 10_000);
        Overwrite(image.PathOf("standard/journal.db-shm"), 0, random, 32_768);

        PositionIn(image).ShouldBe(after[^1].Position);
    });

    [Fact]
    public async Task A_log_that_was_folded_in_can_be_lost()
    {
        var after = await WriteFromAnEmptyLog();
        town.Municipality.Writer.Checkpoint(truncate: false);
        using var image = new FolderImage(town.Root);
        File.Delete(image.PathOf("standard/journal.db-wal"));

        PositionIn(image).ShouldBe(after[^1].Position);
    }

    [Fact]
    public async Task A_journal_that_is_shorter_than_its_head_is_refused_and_left_as_it_is()
    {
        await WriteFromAnEmptyLog();
        using var image = new FolderImage(town.Root);
        File.Delete(image.PathOf("standard/journal.db-wal"));
        town.Municipality.Writer.Checkpoint(truncate: false);
        File.Copy(Path.Combine(town.Municipality.Folder, "heads.log"), image.PathOf("standard/heads.log"), overwrite: true);
        var before = File.ReadAllBytes(image.PathOf("standard/journal.db"));

        Should.Throw<StorageException>(() => image.Open()).Code.ShouldBe("journal-shorter");
        Should.Throw<StorageException>(() => image.Open()).Code.ShouldBe("journal-shorter", "a refused start holds no lock");

        File.ReadAllBytes(image.PathOf("standard/journal.db")).ShouldBe(before);
    }

    [Fact]
    public async Task A_head_that_was_half_written_costs_no_other_head()
    {
        var file = Path.Combine(town.Municipality.Folder, "heads.log");
        await WriteFromAnEmptyLog();
        town.Municipality.Writer.Checkpoint(truncate: false);
        var whole = File.ReadAllLines(file).Length;
        town.Data.Dispose();
        File.AppendAllText(file, "41 0f3c");

        town.Restart();
        await town.Note("c1", "電話があった");
        town.Municipality.Writer.Checkpoint(truncate: false);
        var lines = File.ReadAllLines(file);

        lines.Length.ShouldBe(whole + 2);
        lines[^2].ShouldBe("41 0f3c");
        lines[^1].ShouldStartWith($"{town.Municipality.Position} ");
        town.Restart();
    }

    /// <summary>How long the log was and how far the journal, after the log was emptied and after each acknowledged command; the first is before all of them.</summary>
    private async Task<List<(long Length, long Position)>> WriteFromAnEmptyLog()
    {
        await town.Open("c1");
        town.Restart();
        var log = new FileInfo(Path.Combine(town.Municipality.Folder, "journal.db-wal"));
        var after = new List<(long, long)> { (0, town.Municipality.Position) };
        for (var i = 0; i < Commands; i++)
        {
            _ = i % 7 == 0 ? await town.Open($"c-{i}") : await town.Note("c1", $"電話 {i}");
            log.Refresh();
            after.Add((log.Length, town.Municipality.Position));
        }
        return after;
    }

    /// <summary>How far the journal goes; its chain holds, every case of it folds, and it can be written.</summary>
    private static long PositionIn(FolderImage image)
    {
        using var data = image.Open();
        var municipality = data.Find("standard")!;
        var chain = new Chain();
        using var again = new RowsAgain();
        foreach (var stream in municipality.Writer.Between(chain.Follow).Keys.Where(stream => stream.StartsWith("c:", StringComparison.Ordinal)))
        {
            var loaded = municipality.Cases.Load(new CaseId(stream[2..])).ShouldNotBeNull();
            municipality.Writer.Between(database =>
            {
                again.ShouldBeWhatStandsIn(database, municipality.Reader.Find(stream)!.Value, loaded);
                return true;
            });
        }
        var actor = new Actor(new PersonId(municipality.Pack.People[0].Id), new OrganisationId(municipality.Pack.People[0].Organisation), municipality.Pack.People[0].Roles[0]);
        municipality.Cases.RunAsync(new CaseId("c1"), actor, "goes-on", new CaseCommand.WriteNotice("また電話があった"), null, CancellationToken.None).Result.Kind.ShouldBe(Storage.Cases.RunKind.Done);
        return chain.Position;
    }

    private static void Overwrite(string file, long from, Random random, int count)
    {
        using var stream = new FileStream(file, FileMode.OpenOrCreate, FileAccess.Write);
        stream.Seek(from, SeekOrigin.Begin);
        var rubbish = new byte[count];
        random.NextBytes(rubbish);
        stream.Write(rubbish);
    }
}
