using System.Text.Json;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Sheets;
using Bansou.Flow.Storage.Backups;
using Bansou.Flow.Storage.Sheets;

namespace Bansou.Flow.Storage.Tests.Sheets;

/// <summary>書きかけの様式: on disk at once and sealed; in backups; gone with its case, and of an account after 30 days.</summary>
public sealed class SheetDraftTests : IDisposable
{
    private const string Words = "架空田さんの書きかけのことば";
    private static readonly CaseId Id = new("c1");
    private static readonly PersonId Hana = new("hana");
    private static readonly PersonId Jiro = new("jiro");
    private static readonly DraftPlace Place = DraftPlace.OfCase(Id, "F01");

    private readonly Town town = new();

    public void Dispose() => town.Dispose();

    private SheetDrafts Drafts => town.Municipality.SheetDrafts;

    [Fact]
    public async Task A_draft_outlives_a_crash_and_a_backup_and_no_byte_of_it_stands_in_the_open()
    {
        await town.Open(Id.Value);
        var version = Written(Write(Place, Hana, ("ownWords", Words))).Draft.Version;
        using var folder = new TemporaryFolder();
        Backup.Write(town.Root, new BackupOptions { File = folder.File("one.bansou"), Passphrase = "ながい合言葉は安全のもと" }, town.Clock);
        Restore.Run(new RestoreOptions { File = folder.File("one.bansou"), DataFolder = folder.File("restored"), Passphrase = "ながい合言葉は安全のもと" }, town.Clock);
        town.Restart();
        using var restored = DataFolder.Open(folder.File("restored"), town.Clock);

        foreach (var drafts in (SheetDrafts[])[Drafts, restored.Municipalities.Single().SheetDrafts])
        {
            var draft = drafts.OfCase(Id).ShouldHaveSingleItem();
            (draft.Version, draft.Draft["ownWords"]!.Value.GetString(), draft.Draft["ownWords"]!.By).ShouldBe((version, Words, Hana));
        }
        Bytes.FilesWith(town.Root, Words).ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_who_write_at_once_are_merged_and_a_strict_writer_is_told()
    {
        await town.Open(Id.Value);
        var seen = Written(Write(Place, Hana, ("name", "架空"))).Draft.Version;

        var second = Written(Write(Place, Jiro, ("reading", "カクウ"), ("name", "べつの人")));

        second.Merged.Conflicts.ShouldHaveSingleItem().Theirs.By.ShouldBe(Hana);
        second.Draft.Draft.Entries.Keys.ShouldBe(["name", "reading"]);
        second.Draft.Version.ShouldBeGreaterThan(seen);
        Write(Place, Jiro, seen, ("mobile", "000")).ShouldBe(new DraftOutcome.Differs(second.Draft.Version));
        Drafts.Remove(Place, seen).ShouldBe(new DraftOutcome.Differs(second.Draft.Version));
        Drafts.Remove(Place, second.Draft.Version).ShouldBeOfType<DraftOutcome.Written>();
        Drafts.Remove(Place, null).ShouldBeNull();
        Written(Write(Place, Hana, ("name", "架空"))).Draft.Version.ShouldBeGreaterThan(second.Draft.Version);
    }

    [Fact]
    public async Task Many_at_once_lose_nothing()
    {
        await town.Open(Id.Value);

        await Task.WhenAll(Enumerable.Range(0, 40).Select(at => Task.Run(() => Write(Place, at % 2 == 0 ? Hana : Jiro, ($"household.r{at}.note", $"{at}")))));

        Drafts.Find(Place).Draft.Entries.Count.ShouldBe(40);
    }

    [Fact]
    public async Task A_draft_that_says_no_more_than_the_sheet_is_none()
    {
        await town.Open(Id.Value);
        Write(Place, Hana, ("name", "架空"));
        var saved = Sheet.Blank with { Entries = Sheet.Blank.Entries.Add("name", new SheetEntry(JsonSerializer.SerializeToElement("架空"), Hana, town.Clock.GetUtcNow())) };

        Drafts.Write(Place, saved, [new SheetChange("name", JsonSerializer.SerializeToElement("べつ"), JsonSerializer.SerializeToElement("架空"))], 1, Hana);
        Drafts.Write(Place, saved, [new SheetChange("name", JsonSerializer.SerializeToElement("架空"), JsonSerializer.SerializeToElement("べつ"))], 1, Hana);

        Drafts.OfCase(Id).ShouldBeEmpty();
    }

    [Fact]
    public void What_was_written_before_there_is_a_case_is_the_writers_own_and_goes_after_thirty_days()
    {
        var mine = DraftPlace.OfAccount("account-1", "F01");
        Write(mine, Hana, ("ownWords", Words));
        Write(mine, Hana, ("name", "架空"));

        Drafts.OfAccount("account-1").ShouldHaveSingleItem().Draft.Entries.Count.ShouldBe(2);
        Drafts.OfAccount("account-2").ShouldBeEmpty();
        Bytes.FilesWith(town.Root, Words).ShouldBeEmpty();

        town.Clock.Now += TimeSpan.FromDays(SheetDrafts.DaysWithoutCase + 1);
        Write(DraftPlace.OfAccount("account-2", "F02"), Jiro, ("facts", "x"));
        Drafts.OfAccount("account-1").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_draft_does_not_grow_beyond_what_a_request_can_hold()
    {
        await town.Open(Id.Value);
        var large = new string('あ', 90_000);

        var outcomes = Enumerable.Range(0, 6).Select(at => Write(Place, Hana, ($"household.r{at}.note", large))).ToList();

        outcomes[^1].ShouldBeOfType<DraftOutcome.TooLarge>();
        Drafts.Find(Place).Draft.Entries.Count.ShouldBeLessThan(6);
    }

    private DraftOutcome Write(DraftPlace place, PersonId by, params (string Path, string Value)[] changes) => Write(place, by, null, changes);

    private DraftOutcome Write(DraftPlace place, PersonId by, int? seen, params (string Path, string Value)[] changes) =>
        Drafts.Write(place, Sheet.Blank, [.. changes.Select(change => new SheetChange(change.Path, JsonSerializer.SerializeToElement(change.Value)))], 1, by, seen);

    private static DraftOutcome.Written Written(DraftOutcome outcome) => outcome.ShouldBeOfType<DraftOutcome.Written>();
}
