using Bansou.Flow.Server.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace Bansou.Flow.Server.Tests.Hosting;

/// <summary>The real application with everything in it, talked to within the process.</summary>
public sealed class TestServerApp : IAsyncLifetime
{
    private WebApplication? app;

    public WebApplication App => app!;

    public ManualTime Time { get; } = new();

    /// <summary>Every line that the server logged.</summary>
    public IReadOnlyCollection<string> Logged => log.Lines;

    private readonly LogEar log = new();

    public async Task InitializeAsync()
    {
        app = ServerApp.Build(new ServerOptions { IsDemo = true, DemoMunicipalities = ["standard", "aoba"], Time = Time, Configure = Connect });
        await app.StartAsync();
    }

    private void Connect(WebApplicationBuilder builder)
    {
        builder.WebHost.UseTestServer();
        builder.Logging.AddProvider(log);
    }

    public async Task DisposeAsync() => await App.DisposeAsync();

    /// <summary>Somebody who is not signed in.</summary>
    internal ApiCaller Anybody() => new(App.GetTestClient());

    internal async Task<ApiCaller> SignedInAsync(string login, string? role = null)
    {
        var caller = Anybody();
        await caller.SignInWithoutPasswordAsync(login);
        return role is null ? caller : caller.As(role);
    }
}
