using Bansou.Flow.Core.Cases;
using Bansou.Flow.Storage.Backups;
using Bansou.Flow.Storage.Disposal;
using Bansou.Flow.Storage.Verifying;

namespace Bansou.Flow.Storage.Tests.Backups;

/// <summary>One municipality moves to another installation, with its keys wrapped anew (DESIGN §6: isolation is a file).</summary>
public sealed class ImportTests : IDisposable
{
    private const string Passphrase = "引っこしのためのながい合言葉";

    private readonly Town from = new("standard");
    private readonly Town to = new("kenkoiki");
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        from.Dispose();
        to.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task A_municipality_moves_with_everything_and_works_under_the_other_installations_key()
    {
        await from.Live("R-01");
        var rows = Projections.Rows.Of(from.Municipality);
        Backup.Export(from.Root, "standard", new BackupOptions { File = folder.File("town.bansou"), Passphrase = Passphrase }, from.Clock);
        to.Data.Dispose();

        Import().Verified.IsClean.ShouldBeTrue();

        to.Restart();
        to.Data.Municipalities.Select(municipality => municipality.Slug).ShouldBe(["kenkoiki", "standard"]);
        Projections.Rows.Of(to.Data.Find("standard")!).ShouldBe(rows);
        await to.Data.Find("standard")!.Cases.RunAsync(new CaseId("new"), from.Counselor, "k", new CaseCommand.OpenCase(new CaseId("new"), null, new Core.Cases.Holders.Holder(from.Counselor.Person, from.Counselor.Organisation)), null, CancellationToken.None);
        Verification.Of(to.Root).IsClean.ShouldBeTrue();
        to.Data.Dispose();
        Directory.EnumerateDirectories(to.Root).Select(Path.GetFileName).ShouldBe(["kenkoiki", "standard"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_name_that_is_taken_a_running_server_and_a_file_of_another_kind_are_refused_and_nothing_changes()
    {
        await from.Open("c1");
        Backup.Export(from.Root, "standard", new BackupOptions { File = folder.File("town.bansou"), Passphrase = Passphrase }, from.Clock);
        Refused(() => Import()).ShouldBe("in-use");
        to.Data.Dispose();
        Import();

        Refused(() => Import()).ShouldBe("municipality-there");
        Refused(() => Restore.Run(new RestoreOptions { File = folder.File("town.bansou"), DataFolder = folder.File("whole"), Passphrase = Passphrase }, from.Clock)).ShouldBe("other-kind");
        Refused(() => Backup.Export(from.Root, "standard", new BackupOptions { File = folder.File("open.bansou") }, from.Clock)).ShouldBe("passphrase-needed");
        Refused(() => Backup.Export(from.Root, "nowhere", new BackupOptions { File = folder.File("open.bansou"), Passphrase = Passphrase }, from.Clock)).ShouldBe("municipality-unknown");
        Verification.Of(to.Root).IsClean.ShouldBeTrue();
    }

    [Fact]
    public async Task It_may_have_another_short_name_here_beside_one_that_is_called_the_same()
    {
        using var there = new Town("standard");
        await from.Open("c1");
        await there.Open("ours");
        Backup.Export(from.Root, "standard", new BackupOptions { File = folder.File("town.bansou"), Passphrase = Passphrase }, from.Clock);
        there.Data.Dispose();

        Refused(() => Import(there.Root, "上三川")).ShouldBe("slug-unfit");
        Refused(() => Import(there.Root)).ShouldBe("municipality-there");
        Import(there.Root, "minami").Verified.Municipalities.ShouldHaveSingleItem().Slug.ShouldBe("minami");

        there.Restart();
        there.Data.Municipalities.Select(municipality => municipality.Slug).ShouldBe(["minami", "standard"]);
        there.Data.Find("minami")!.Cases.Load(new CaseId("c1")).ShouldNotBeNull();
        there.Data.Find("standard")!.Cases.Load(new CaseId("c1")).ShouldBeNull();
    }

    /// <summary>Who was disposed of where else is nothing to the installation that takes it in (DESIGN §6: isolation).</summary>
    [Fact]
    public async Task Only_its_own_disposals_go_with_it()
    {
        await from.Open("c1");
        DisposalLog.Add(Path.Combine(from.Root, DisposalLog.FileName), [Line("standard", "c:old"), Line("elsewhere", "c:hidden")]);
        Backup.Export(from.Root, "standard", new BackupOptions { File = folder.File("town.bansou"), Passphrase = Passphrase }, from.Clock);
        DisposalLog.Add(folder.File(DisposalLog.FileName), [Line("third", "c:beside")]);
        to.Data.Dispose();

        Restore.Import(Options(to.Root, "minami"), to.Clock);

        DisposalLog.Read(Path.Combine(to.Root, DisposalLog.FileName)).ShouldHaveSingleItem().ShouldBe(Line("minami", "c:old"));

        DisposalLine Line(string municipality, string stream) => new(municipality, stream, stream + "-mark", DisposalGround.RetentionEnded, "a", Town.Morning, "b", Town.Morning);
    }

    private RestoreOptions Options(string root, string? name = null) => new() { File = folder.File("town.bansou"), DataFolder = root, Passphrase = Passphrase, As = name };

    private RestoreReport Import(string root, string? name = null) => Restore.Import(Options(root, name), to.Clock);

    private RestoreReport Import() => Restore.Import(new RestoreOptions { File = folder.File("town.bansou"), DataFolder = to.Root, Passphrase = Passphrase }, to.Clock);

    private static string Refused(Action act) => Should.Throw<StorageException>(act).Code;
}
