using Bansou.Flow.Storage.Sealing;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Tests.Sealing;

/// <summary>DESIGN §5: a destroyed key is gone for good: no byte of it stays in the file, its free pages or its log.</summary>
public sealed class DestroyedKeyTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly KeyStore keys;

    public DestroyedKeyTests()
    {
        InstallationKey.Create(folder.File("installation.key"));
        keys = KeyStore.Open(folder.File("keys.db"), InstallationKey.Read(folder.File("installation.key")), create: true);
    }

    public void Dispose()
    {
        keys.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void No_byte_of_a_destroyed_key_is_left_in_the_file_or_its_log()
    {
        var (id, other) = (keys.Take().Id, keys.Take().Id);
        var (wrapped, kept) = (Wrapped(id), Wrapped(other));
        Holding(wrapped).ShouldNotBeEmpty();

        keys.Destroy(id);
        keys.Overwrite();

        Holding(wrapped).ShouldBeEmpty();
        Holding(kept).ShouldBe(["keys.db"]);
        keys.Find(id).ShouldBeNull();
        keys.Find(other).ShouldNotBeNull();
    }

    [Fact]
    public void Without_writing_the_file_anew_too_removed_rows_are_overwritten()
    {
        var ids = Enumerable.Range(0, 64 * 20).Select(_ => keys.Take().Id).ToList();
        var wrapped = ids.ConvertAll(Wrapped);

        ids.ForEach(keys.Destroy);
        keys.Database.TruncateLog();

        keys.Database.Number("PRAGMA freelist_count").ShouldNotBe(0);
        wrapped.Where(bytes => Holding(bytes).Count > 0).ShouldBeEmpty();
    }

    [Fact]
    public void A_reader_in_the_way_is_told_and_the_next_try_ends_it()
    {
        var id = keys.Take().Id;
        var wrapped = Wrapped(id);
        using (var reader = Database.OpenToRead(folder.File("keys.db")))
        {
            reader.Execute("BEGIN");
            reader.Number("SELECT count(*) FROM keys");
            keys.Destroy(id);
            Should.Throw<StorageException>(keys.Overwrite).Code.ShouldBe("locked");
            keys.Find(id).ShouldBeNull();
            keys.Find(keys.Take().Id).ShouldNotBeNull();
            Holding(wrapped).ShouldNotBeEmpty();
            reader.Execute("COMMIT");
        }

        keys.Overwrite();

        Holding(wrapped).ShouldBeEmpty();
    }

    private byte[] Wrapped(long id)
    {
        using var read = keys.Database.Prepare("SELECT wrapped FROM keys WHERE id = ?");
        read.Bind(1, id).Step().ShouldBeTrue();
        return read.Bytes(0).ToArray();
    }

    private List<string> Holding(byte[] bytes) =>
        [.. Directory.EnumerateFiles(folder.Path).Where(file => File.ReadAllBytes(file).AsSpan().IndexOf(bytes) >= 0).Select(file => Path.GetFileName(file)!)];
}
