using Bansou.Flow.Server.Identity;

namespace Bansou.Flow.Server.Hosting;

/// <summary>Opens the accounts of the demonstration from the packs that are shipped.</summary>
internal sealed class DemoAccounts(ServerOptions options, AccountBook accounts) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var pack in options.IsDemo ? ShippedPacks.All() : [])
        {
            accounts.Seed(pack);
        }
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
