namespace Bansou.Flow.Server.Hosting;

/// <summary>Everything that runs beside the requests, in the order in which it starts.</summary>
internal static class BackgroundWork
{
    public static IServiceCollection AddBackgroundWork(this IServiceCollection services) => services
        .AddHostedService<DemoAccounts>();
}
