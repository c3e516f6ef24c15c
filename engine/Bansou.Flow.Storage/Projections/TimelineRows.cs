using Bansou.Flow.Core.Projections;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Rows;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Storage.Projections;

/// <summary>Writes lines of the timeline.</summary>
internal sealed class TimelineRows(Database database) : IDisposable
{
    private readonly Statement write = database.Prepare("""
        INSERT OR REPLACE INTO timeline (stream, version, at, person, organisation, role, by_person, type, area, step, referral, subject, execution, acting_for)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """);

    public void Write(long stream, TimelineEntry entry) => write
        .Bind(1, stream).Bind(2, entry.Version).Bind(3, Instants.Micros(entry.At))
        .Bind(4, entry.By.Person.Value).Bind(5, entry.By.Organisation.Value).Bind(6, entry.By.Role).Bind(7, entry.ByPerson ? 1 : 0)
        .Bind(8, entry.Name).Bind(9, RowWords.Of(entry.Area)).Bind(10, entry.Step?.Value).Bind(11, entry.Referral?.Value).Bind(12, entry.Subject).Bind(13, entry.Execution).Bind(14, entry.By.For?.Value)
        .Run();

    public void Dispose() => write.Dispose();
}
