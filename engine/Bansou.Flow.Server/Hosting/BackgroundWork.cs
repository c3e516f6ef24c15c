using Bansou.Flow.Server.Live;

namespace Bansou.Flow.Server.Hosting;

/// <summary>Everything that runs beside the requests: started in this order before the first request, stopped in the reverse order after the last.</summary>
internal static class BackgroundWork
{
    public static IServiceCollection AddBackgroundWork(this IServiceCollection services, ServerOptions options)
    {
        services.AddSingleton<Installation>();
        if (options.HasData)
        {
            services.AddHostedService(provider => provider.GetRequiredService<Installation>()).AddHostedService<DemoAccounts>().AddHostedService<LiveTelling>().AddHostedService<TimerService>();
        }
        return services;
    }
}
