using Bansou.Flow.Server.Demo;
using Bansou.Flow.Storage;

namespace Bansou.Flow.Server.Hosting;

/// <summary>The data folder while the server runs: opened when the server starts, closed when it stops, with everything acknowledged on disk.</summary>
internal sealed class Installation(ServerOptions options) : IHostedService
{
    private DataFolder? folder;
    private string? passing;

    public bool IsOpen => folder is not null;

    public IReadOnlyCollection<Municipality> Municipalities => folder?.Municipalities ?? [];

    public DataFolder Folder => folder ?? throw new InvalidOperationException("The data folder is not open.");

    public Municipality? Find(string slug) => folder?.Find(slug);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.DataFolder is not { } path)
        {
            path = passing = Directory.CreateTempSubdirectory("bansou-demo-").FullName;
        }
        if (options.IsDemo && !DataFolder.IsThere(path))
        {
            await DemoTown.MakeAsync(path, ShippedPacks.Of(options), options.Time.GetUtcNow(), cancellationToken);
        }
        folder = DataFolder.Open(path, options.Time);
    }

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
