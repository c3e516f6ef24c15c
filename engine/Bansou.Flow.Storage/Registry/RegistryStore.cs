using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Journal;
using Bansou.Flow.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Bansou.Flow.Storage.Registry;

/// <summary>Reads and writes registry rows. Writing takes turns with the journal's writer, so that neither waits for a locked file.</summary>
internal sealed class RegistryStore(string file, JournalWriter writer, Func<DateTimeOffset> now)
{
    /// <summary>Made by whoever first reads or writes rows with LINQ; a start and the decisions of cases do without.</summary>
    private readonly Lazy<DbContextOptions<RegistryDb>> options = new(() => RegistryDb.OptionsFor(file));
    private long generation;

    /// <summary>Counts up with every change.</summary>
    public long Generation => Volatile.Read(ref generation);

    public DateTimeOffset Now => now();

    /// <summary>For what every decision needs (<see cref="TodaysPack"/>).</summary>
    public Database OpenToRead() => Database.OpenToRead(file);

    /// <summary>What was read with the pack of before is old: another one has been published.</summary>
    public void Renew() => Interlocked.Increment(ref generation);

    public T Read<T>(Func<RegistryDb, T> query)
    {
        using var db = new RegistryDb(options.Value);
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        return query(db);
    }

    /// <summary>Changes rows in one transaction, together with their lines in the record of changes; a refusal changes nothing.</summary>
    /// <param name="by">Account id of who changes them.</param>
    public RegistryAnswer<T> Write<T>(string by, Func<RegistryDb, RegistryAnswer<T>> change) => writer.Between(_ =>
    {
        using var db = new RegistryDb(options.Value);
        var answer = change(db);
        if (answer is RegistryAnswer<T>.Done && db.ChangeTracker.HasChanges())
        {
            db.Changes.AddRange(ChangeRecord.Of(db, by, Instants.Micros(now())));
            db.SaveChanges();
            Interlocked.Increment(ref generation);
        }
        return answer;
    });
}
