using Bansou.Flow.Core.Cases;
using Bansou.Flow.Storage.Sqlite;
using Bansou.Flow.Storage.Verifying;

namespace Bansou.Flow.Storage.Tests.Folder;

/// <summary>A municipality is added as a whole or not at all (CS-7: nothing is half there).</summary>
public sealed class AddingTests : IDisposable
{
    private readonly Town town = new();

    private string Work => Path.Combine(town.Root, "add.unfinished");

    public void Dispose() => town.Dispose();

    [Theory]
    [InlineData("folder")]
    [InlineData("empty file")]
    [InlineData("schema")]
    public void What_an_interrupted_addition_left_is_cleared_at_the_next_start_and_told(string reached)
    {
        town.Data.Dispose();
        var home = Path.Combine(Work, "aoba");
        Directory.CreateDirectory(home);
        if (reached != "folder")
        {
            File.WriteAllBytes(Path.Combine(home, "journal.db"), []);
        }
        if (reached == "schema")
        {
            using var database = Database.OpenToWrite(Path.Combine(home, "journal.db"), create: true);
            SchemaMigrator.Bring(database);
        }
        Verification.Of(town.Root).IsClean.ShouldBeTrue("half a municipality is none");

        town.Restart();

        town.Data.Rests.ShouldBe([new AddingRest("aoba", Kept: false)]);
        Directory.Exists(Work).ShouldBeFalse();
        town.Data.Municipalities.Select(each => each.Slug).ShouldBe([town.Slug]);
        town.Data.Add("aoba", Town.PackFiles("aoba"), "admin").Slug.ShouldBe("aoba");
        town.Restart();
        town.Data.Rests.ShouldBeEmpty();
        town.Data.Find("aoba").ShouldNotBeNull();
    }

    /// <summary>As when the power went before the new name was on disk: what was written since then must not be lost.</summary>
    [Fact]
    public async Task One_that_was_complete_but_for_its_name_gets_its_name()
    {
        await town.Open("c1");
        town.Data.Dispose();
        Directory.CreateDirectory(Work);
        Directory.Move(Path.Combine(town.Root, town.Slug), Path.Combine(Work, town.Slug));

        town.Restart();

        town.Data.Rests.ShouldBe([new AddingRest(town.Slug, Kept: true)]);
        town.Cases.Load(new CaseId("c1")).ShouldNotBeNull();
        (await town.Note("c1", "つづく")).Decision.ShouldBeOfType<Decision.Accepted>();
    }

    [Fact]
    public void A_pack_that_is_not_fit_leaves_nothing_and_the_name_stays_free()
    {
        Should.Throw<StorageException>(() => town.Data.Add("aoba", new Dictionary<string, byte[]> { ["pack.json"] = "{}"u8.ToArray() }, "admin")).Code.ShouldBe("pack-unfit");

        Directory.EnumerateDirectories(town.Root).Select(Path.GetFileName).ShouldBe([town.Slug]);
        town.Data.Add("aoba", Town.PackFiles("aoba"), "admin").Pack.ShouldNotBeNull();
    }

    [Fact]
    public void A_folder_that_is_there_already_is_not_touched()
    {
        Directory.CreateDirectory(Path.Combine(town.Root, "aoba"));
        File.WriteAllText(Path.Combine(town.Root, "aoba", "note.txt"), "mine");

        Should.Throw<StorageException>(() => town.Data.Add("aoba", Town.PackFiles("aoba"), "admin")).Code.ShouldBe("municipality-there");

        File.ReadAllText(Path.Combine(town.Root, "aoba", "note.txt")).ShouldBe("mine");
    }
}
