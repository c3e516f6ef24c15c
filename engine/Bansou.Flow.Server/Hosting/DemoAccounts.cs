using Bansou.Flow.Core.Telling;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Server.Demo;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Storage;
using Registered = Bansou.Flow.Storage.Registry.DemoAccounts;

namespace Bansou.Flow.Server.Hosting;

/// <summary>Opens the accounts of the demonstration, one for each role of each municipality; those of a person and of family belong to one case.</summary>
internal sealed class DemoAccounts(ServerOptions options, Installation installation) : IHostedService
{
    public const string Password = Registered.Password;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var municipality in options.IsDemo ? installation.Municipalities : [])
        {
            await DemoTies.TieAsync(municipality, Registered.Install(municipality.Registry, Published(municipality)), cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Login, name and roles; the standard municipality first.</summary>
    public static IEnumerable<DemoLogin> Of(Installation installation, TellingLanguage language = TellingLanguage.Japanese) =>
        from municipality in installation.Municipalities
        orderby ShippedPacks.Place(municipality.Slug), municipality.Slug
        let pack = Published(municipality)
        from account in Registered.For(pack)
        let role = new PackNames(pack.In(language), language).Role(account.Role)
        select new DemoLogin(municipality.Slug, pack.Say(pack.Name, language), Logins.Of(municipality, account.Login), account.DisplayName, role);

    private static Pack Published(Municipality municipality) => municipality.Flows.Pack!;
}

/// <summary>One account of the demonstration.</summary>
internal sealed record DemoLogin(string Municipality, string MunicipalityName, string Login, string Name, string Role);
