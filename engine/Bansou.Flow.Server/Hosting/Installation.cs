using Bansou.Flow.Server.Demo;
using Bansou.Flow.Storage;
using Bansou.Flow.Storage.Sqlite;

namespace Bansou.Flow.Server.Hosting;

/// <summary>The data folder while the server runs: opened when the server starts, closed when it stops, with everything acknowledged on disk.</summary>
internal sealed partial class Installation(ServerOptions options, ILogger<Installation> log) : IHostedService
{
    private DataFolder? folder;
    private string? passing;

    public bool IsOpen => folder is not null;

    public IReadOnlyCollection<Municipality> Municipalities => folder?.Municipalities ?? [];

    public DataFolder Folder => folder ?? throw new InvalidOperationException("The data folder is not open.");

    public Municipality? Find(string slug) => folder?.Find(slug);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var sqlite = SqliteLibrary.Choice;
        log.LogInformation("SQLite {Version} ({Origin}) is used: {Reason}", sqlite.Version, sqlite.Origin, sqlite.Reason);
        if (options.DataFolder is not { } path)
        {
            path = passing = Directory.CreateTempSubdirectory("bansou-demo-").FullName;
        }
        if (options.IsDemo && !DataFolder.IsThere(path))
        {
            await DemoTown.MakeAsync(path, ShippedPacks.Of(options), options.Time.GetUtcNow(), cancellationToken);
        }
        folder = DataFolder.Open(path, options.Time);
        RefuseTheOtherKind(folder);
        foreach (var rest in folder.Rests)
        {
            AddingWasInterrupted(log, rest.Slug, rest.Kept ? "it was complete and is here now" : "nothing of it was kept");
        }
    }

    /// <summary>Everybody knows the password of an invented account, and the demonstration shows all accounts: neither opens the data of the other.</summary>
    private void RefuseTheOtherKind(DataFolder opened)
    {
        if (opened.Municipalities.FirstOrDefault(municipality => municipality.IsInvented != options.IsDemo) is not { } other)
        {
            return;
        }
        opened.Dispose();
        folder = null;
        throw options.IsDemo
            ? new StorageException("real-data", $"「{other.Slug}」は実際に使うデータです。--demo では開けません。--demo を付けずに動かすか、ためし用に別のフォルダを選んでください。何も変えていません。")
            : new StorageException("invented-data", $"「{other.Slug}」はためし用の架空のデータで、だれでも知っている合言葉のアカウントが入っています。--demo を付けて開くか、bansou init で新しいフォルダを作ってください。何も変えていません。");
    }

    [LoggerMessage(1, LogLevel.Warning, "Adding the municipality {Municipality} was interrupted: {Outcome}.")]
    private static partial void AddingWasInterrupted(ILogger log, string municipality, string outcome);

    /// <summary>Runs after the last request was answered.</summary>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        folder?.Dispose();
        folder = null;
        if (passing is not null)
        {
            Directory.Delete(passing, recursive: true);
        }
        return Task.CompletedTask;
    }
}
