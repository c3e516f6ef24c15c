using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Bansou.Flow.Storage.Registry;

/// <summary>What is removed is overwritten in the file, here as in the journal's own connection.</summary>
internal sealed class OverwriteRemovedRows : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA secure_delete=ON; PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY;";
        command.ExecuteNonQuery();
    }
}
