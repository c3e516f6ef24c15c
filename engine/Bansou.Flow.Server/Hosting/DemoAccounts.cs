using Bansou.Flow.Server.Identity;

namespace Bansou.Flow.Server.Hosting;

/// <summary>Opens the accounts of the demonstration.</summary>
internal sealed class DemoAccounts(ServerOptions options, Installation installation, AccountBook accounts) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var (slug, _) in ShippedPacks.Of(options))
        {
            accounts.Seed(installation.Find(slug)!.Pack);
        }
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
