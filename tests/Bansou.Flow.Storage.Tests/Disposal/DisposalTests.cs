using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Sheets;
using Bansou.Flow.Storage.Backups;
using Bansou.Flow.Storage.Disposal;
using Bansou.Flow.Storage.Registry;
using Bansou.Flow.Storage.Sheets;
using Bansou.Flow.Storage.Sqlite;
using Bansou.Flow.Storage.Verifying;

namespace Bansou.Flow.Storage.Tests.Disposal;

/// <summary>
/// DESIGN §5: at the end of retention the key goes and everything that stood in the open; a byte search finds the person nowhere, in later backups neither, a
/// restore of an older one does it again, and the journal still verifies. HR-11: who asks does not approve.
/// </summary>
public sealed class DisposalTests : IDisposable
{
    private const string Name = "架空田 消子";
    private const string Reading = "カクウダ ケシコ";
    private const string Words = "この言葉もいっしょに消える";
    private const string Passphrase = "ながい合言葉は安全のもと";
    private static readonly CaseId Gone = new("gone");

    private readonly Town town = new();
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        town.Dispose();
        folder.Dispose();
    }

    private Disposals Disposals => town.Municipality.Disposals;

    [Fact]
    public async Task After_a_disposal_no_byte_of_the_person_is_left_and_the_journal_still_verifies()
    {
        await SeenOffLongAgo();
        await town.Open("stays");
        await town.Run("stays", new CaseCommand.NamePerson("架空田 残子"));
        town.Municipality.Projections.CatchUp();
        File.WriteAllText(Path.Combine(town.Root, town.Slug, "journal.db.schema-1"), $"an old copy with {Name}");
        Bytes.FilesWith(town.Root, Name).Count.ShouldBeGreaterThan(1);
        town.Municipality.SheetDrafts.Write(DraftPlace.OfCase(Gone, "F01"), Sheet.Blank, [new SheetChange("name", System.Text.Json.JsonSerializer.SerializeToElement(Name))], 1, new PersonId("x"));
        var position = town.Municipality.Position;

        await Dispose(Gone);

        foreach (var words in (string[])[Name, Reading, Words, "消子", "ケシコ", "言葉もいっしょに"])
        {
            Bytes.FilesWith(town.Root, words).ShouldBeEmpty(words);
        }
        Bytes.FilesWith(town.Root, "架空田 残子").ShouldNotBeEmpty();
        using (var database = Database.OpenToRead(Path.Combine(town.Root, town.Slug, "journal.db")))
        {
            database.Number("SELECT count(*) FROM sheet_drafts").ShouldBe(0);
        }
        Verification.Of(town.Root).IsClean.ShouldBeTrue();
        town.Municipality.Position.ShouldBe(position);
        Should.Throw<StorageException>(() => town.Cases.Load(Gone)).Code.ShouldBe("disposed");
        town.Municipality.CaseLists.Search("消子", new PersonId("x"), 10).Cases.ShouldBeEmpty();
        town.Municipality.Projections.Rebuild().ShouldBe(1);
        town.Restart();
        (await town.Note("stays", "つづく")).Decision.ShouldBeOfType<Decision.Accepted>();
        Should.Throw<StorageException>(() => town.Cases.Load(Gone)).Code.ShouldBe("disposed");
        Bytes.FilesWith(town.Root, "消子").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_later_backup_holds_nothing_of_it_and_an_older_one_is_disposed_of_again_when_it_is_restored()
    {
        await SeenOffLongAgo();
        await town.Open("stays");
        Directory.CreateDirectory(folder.File("older"));
        Backup.Write(town.Root, new BackupOptions { File = folder.File("older/older.bansou") }, town.Clock);
        await Dispose(Gone);
        Backup.Write(town.Root, new BackupOptions { File = folder.File("later.bansou") }, town.Clock);

        Bytes.FilesWith(folder.Path, "消子").ShouldBeEmpty();
        Bring("later.bansou", "a").Disposed.ShouldBe(0);
        File.Exists(folder.File("disposals.jsonl")).ShouldBeTrue();
        Bring("older/older.bansou", "b", folder.File("disposals.jsonl")).Disposed.ShouldBe(1);
        File.Copy(Path.Combine(town.Root, "disposals.jsonl"), folder.File("older/disposals.jsonl"));
        Bring("older/older.bansou", "c").Disposed.ShouldBe(1);

        foreach (var restored in (string[])["a", "b", "c"])
        {
            Verification.Of(folder.File(restored)).IsClean.ShouldBeTrue(restored);
            Bytes.FilesWith(folder.File(restored), "消子").ShouldBeEmpty();
            using var data = DataFolder.Open(folder.File(restored), town.Clock);
            Should.Throw<StorageException>(() => data.Municipalities.Single().Cases.Load(Gone)).Code.ShouldBe("disposed");
            data.Municipalities.Single().Cases.Load(new CaseId("stays")).ShouldNotBeNull();
            data.Municipalities.Single().Disposals.Done().ShouldHaveSingleItem().ApprovedBy.ShouldBe("chief");
            Bytes.FilesWith(folder.File(restored), "消子").ShouldBeEmpty();
        }
    }

    /// <summary>With the keys in a file of their own that is always the newest, an older backup cannot be read even without the list.</summary>
    [Fact]
    public async Task A_newer_backup_of_the_keys_reaches_older_backups_too()
    {
        await SeenOffLongAgo();
        var keys = folder.File("keys.bansou");
        Backup.Write(town.Root, new BackupOptions { File = folder.File("older.bansou"), Passphrase = Passphrase, KeysFile = keys }, town.Clock);
        await Dispose(Gone);
        Directory.CreateDirectory(folder.File("elsewhere"));
        Backup.Write(town.Root, new BackupOptions { File = folder.File("elsewhere/later.bansou"), Passphrase = Passphrase, KeysFile = keys }, town.Clock);

        var report = Restore.Run(new RestoreOptions { File = folder.File("older.bansou"), DataFolder = folder.File("a"), Passphrase = Passphrase, KeysFile = keys }, town.Clock);

        report.Verified.IsClean.ShouldBeTrue();
        using var data = DataFolder.Open(folder.File("a"), town.Clock);
        Should.Throw<StorageException>(() => data.Municipalities.Single().Cases.Load(Gone)).Code.ShouldBe("disposed");
    }

    [Fact]
    public async Task Who_asks_does_not_approve_and_nothing_goes_while_somebody_holds_it()
    {
        await SeenOffLongAgo();

        Codes(await Disposals.ApproveAsync(Gone, "chief")).ShouldBe(["not-requested"]);
        Codes(Disposals.Request(Gone, DisposalGround.RetentionEnded, "clerk", " ")).ShouldBe(["missing"]);
        Codes(Disposals.Request(Gone, DisposalGround.RetentionEnded, "clerk", "五年がすぎた")).ShouldBeEmpty();
        Codes(Disposals.Request(Gone, DisposalGround.RetentionEnded, "other", "五年がすぎた")).ShouldBe(["already-requested"]);
        Disposals.Waiting().ShouldHaveSingleItem().Reason.ShouldBe("五年がすぎた");
        Codes(await Disposals.ApproveAsync(Gone, "clerk")).ShouldBe(["same-person"]);
        Codes(Disposals.Hold(Gone, "legal", "不服の申立てがあるため")).ShouldBeEmpty();
        Codes(await Disposals.ApproveAsync(Gone, "chief")).ShouldBe(["held"]);
        Codes(await Disposals.ApproveAsync(Gone, "clerk")).ShouldBe(["same-person", "held"]);
        Disposals.Of(Gone).Hold!.Reason.ShouldBe("不服の申立てがあるため");
        town.Restart();
        Codes(await Disposals.ApproveAsync(Gone, "chief")).ShouldBe(["held"]);
        Codes(Disposals.Lift(Gone, "legal", "決着した")).ShouldBeEmpty();
        town.Cases.Load(Gone).ShouldNotBeNull();
        Codes(await Disposals.ApproveAsync(Gone, "chief")).ShouldBeEmpty();
        Codes(Disposals.Request(Gone, DisposalGround.RetentionEnded, "clerk", "もう一度")).ShouldBe(["disposed"]);
        Disposals.Waiting().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_case_that_goes_on_is_never_disposed_of_and_one_that_was_seen_off_only_when_its_time_is_over()
    {
        await town.Open("c1");
        town.Clock.Now = Town.Morning.AddYears(50);
        Codes(Disposals.Request(new CaseId("c1"), DisposalGround.RetentionEnded, "clerk", "古い")).ShouldBe(["still-connected"]);
        Codes(Disposals.Request(new CaseId("c1"), DisposalGround.PersonAsked, "clerk", "本人の求め")).ShouldBe(["still-connected"]);
        Codes(Disposals.Request(new CaseId("unknown"), DisposalGround.PersonAsked, "clerk", "本人の求め")).ShouldBe(["not-found"]);

        await town.Run("c1", new CaseCommand.TakeFarewell("またいつでも"));

        Codes(Disposals.Request(new CaseId("c1"), DisposalGround.RetentionEnded, "clerk", "古い")).ShouldBe(["retention-runs"]);
        town.Municipality.Registry.Settings.Set("admin", "retention-years", "10");
        town.Clock.Now = town.Clock.Now.AddYears(6);
        Codes(Disposals.Request(new CaseId("c1"), DisposalGround.RetentionEnded, "clerk", "古い")).ShouldBe(["retention-runs"]);
        Codes(Disposals.Request(new CaseId("c1"), DisposalGround.PersonAsked, "clerk", "本人の求め")).ShouldBeEmpty();
        Codes(Disposals.Withdraw(new CaseId("c1"))).ShouldBeEmpty();
        town.Clock.Now = town.Clock.Now.AddYears(5);
        Codes(Disposals.Request(new CaseId("c1"), DisposalGround.RetentionEnded, "clerk", "古い")).ShouldBeEmpty();
    }

    /// <summary>As when the power went right after the approval: nothing of it has happened yet but the row.</summary>
    [Fact]
    public async Task What_a_crash_has_interrupted_is_finished_at_the_next_start()
    {
        await SeenOffLongAgo();
        town.Municipality.Projections.CatchUp();
        var place = town.Municipality.Reader.Find("c:gone")!.Value;
        var tables = new DisposalTables(Path.Combine(town.Root, town.Slug, "journal.db"), town.Municipality.Writer);
        tables.Approve(new DisposalLine(town.Slug, "c:gone", tables.MarkOf(place.Id), DisposalGround.RetentionEnded, "clerk", town.Clock.Now, "chief", town.Clock.Now));

        town.Restart();

        Bytes.FilesWith(town.Root, "消子").ShouldBeEmpty();
        Disposals.Done().ShouldHaveSingleItem().FinishedAt.ShouldNotBeNull();
        DisposalLog.Read(Path.Combine(town.Root, "disposals.jsonl")).ShouldHaveSingleItem().Stream.ShouldBe("c:gone");
        Verification.Of(town.Root).IsClean.ShouldBeTrue();
    }

    [Fact]
    public async Task A_reader_in_the_way_does_not_hold_up_the_disposal_and_the_rest_is_done_later()
    {
        await SeenOffLongAgo();
        town.Municipality.Writer.Between(database => { database.Execute("PRAGMA busy_timeout=0"); return 0; });
        using (var reader = Database.OpenToRead(Path.Combine(town.Root, town.Slug, "journal.db")))
        {
            reader.Execute("BEGIN");
            reader.Number("SELECT count(*) FROM journal");
            await Dispose(Gone);
            Should.Throw<StorageException>(() => town.Cases.Load(Gone)).Code.ShouldBe("disposed");
            Disposals.Of(Gone).Done!.FinishedAt.ShouldBeNull();
            reader.Execute("COMMIT");
        }

        Disposals.FinishInterrupted().ShouldBe(0);

        Disposals.Of(Gone).Done!.FinishedAt.ShouldNotBeNull();
        Bytes.FilesWith(town.Root, "消子").ShouldBeEmpty();
    }

    [Fact]
    public async Task An_account_of_a_person_who_has_no_other_case_goes_with_it()
    {
        await SeenOffLongAgo();
        var account = ((RegistryAnswer<Account>.Done)town.Municipality.Registry.Accounts.Create("admin", new NewAccount("keshiko", "消子の口座", IsStaff: false))).Value;
        town.Municipality.Registry.CaseLinks.Tie("admin", account.Id, Gone, CaseTie.Person);
        Bytes.FilesWith(town.Root, "消子の口座").ShouldNotBeEmpty();

        await Dispose(Gone);

        Bytes.FilesWith(town.Root, "消子の口座").ShouldBeEmpty();
    }

    [Fact]
    public async Task Many_are_approved_at_once_each_for_itself()
    {
        await SeenOffLongAgo();
        await town.Open("c2");
        await town.Run("c2", new CaseCommand.TakeFarewell("またいつでも"));
        await town.Open("c3");
        Codes(Disposals.Request(Gone, DisposalGround.RetentionEnded, "clerk", "期間")).ShouldBeEmpty();
        Codes(Disposals.Request(new CaseId("c2"), DisposalGround.PersonAsked, "chief", "求め")).ShouldBeEmpty();

        var answers = await Disposals.ApproveAsync([Gone, new CaseId("c2"), new CaseId("c3")], "chief");

        answers.Select(answer => string.Join(' ', Codes(answer))).ShouldBe(["", "same-person", "not-requested"]);
        ((RegistryAnswer<DisposalStanding>.Done)answers[0]).Value.Done!.FinishedAt.ShouldNotBeNull();
        Disposals.Waiting().ShouldHaveSingleItem().Subject.ShouldBe(new DisposalSubject.OfCase(new CaseId("c2")));
        Bytes.FilesWith(town.Root, "消子").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_saved_search_for_the_name_goes_too_and_others_stay()
    {
        await SeenOffLongAgo();
        var filters = town.Municipality.Registry.Filters;
        var owner = town.Municipality.Registry.Accounts.Create("admin", new NewAccount("tester", "試野（架空）", IsStaff: false)).ShouldBeOfType<RegistryAnswer<Account>.Done>().Value.Id;
        foreach (var (id, content) in new[] { ("plain", $$"""{"q":"{{Name}}"}"""), ("escaped", System.Text.Json.JsonSerializer.Serialize(new { q = Name })), ("other", """{"q":"残子"}""") })
        {
            filters.Save(owner, new SavedFilter(id, owner, "さがす", content, false)).ShouldBeOfType<RegistryAnswer<SavedFilter>.Done>();
        }

        await Dispose(Gone);

        filters.For(owner).ShouldHaveSingleItem().Id.ShouldBe("other");
        Bytes.FilesWith(town.Root, "消子").ShouldBeEmpty();
    }

    private async Task SeenOffLongAgo()
    {
        await town.Open(Gone.Value);
        await town.Run(Gone.Value, new CaseCommand.NamePerson(Name, Reading));
        await town.Note(Gone.Value, Words);
        await town.Run(Gone.Value, new CaseCommand.TakeFarewell("またいつでも"));
        town.Cases.Load(Gone)!.State.ShouldBeOfType<CaseState.SeenOff>();
        town.Clock.Now = town.Clock.Now.AddYears(6);
    }

    private async Task Dispose(DisposalSubject subject)
    {
        Codes(Disposals.Request(subject, DisposalGround.RetentionEnded, "clerk", "保存の期間が終わった")).ShouldBeEmpty();
        Codes(await Disposals.ApproveAsync(subject, "chief")).ShouldBeEmpty();
    }

    private RestoreReport Bring(string file, string into, string? disposals = null) => Restore.Run(
        new RestoreOptions { File = folder.File(file), DataFolder = folder.File(into), KeysFile = Path.Combine(town.Root, "installation.key"), DisposalsFile = disposals }, town.Clock);

    private static List<string> Codes<T>(RegistryAnswer<T> answer) => answer is RegistryAnswer<T>.Refused refused ? [.. refused.Problems.Select(problem => problem.Code)] : [];
}
