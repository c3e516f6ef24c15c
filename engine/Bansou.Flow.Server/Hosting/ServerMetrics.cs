using System.Diagnostics.Metrics;

namespace Bansou.Flow.Server.Hosting;

/// <summary>What can be counted without knowing anybody: names of commands and routes, never of people.</summary>
internal sealed class ServerMetrics : IDisposable
{
    public const string Name = "Bansou.Flow";

    private readonly Meter meter;
    private readonly Counter<long> requests;
    private readonly Histogram<double> requestTime;
    private readonly Counter<long> commands;
    private readonly Counter<long> failedSignIns;
    private readonly Counter<long> timers;

    public ServerMetrics(IMeterFactory meters)
    {
        meter = meters.Create(Name);
        requests = meter.CreateCounter<long>("bansou.requests", description: "Requests by route and status");
        requestTime = meter.CreateHistogram<double>("bansou.request.duration", "ms", "Time of a request by route");
        commands = meter.CreateCounter<long>("bansou.commands", description: "Commands by name and what came of them");
        timers = meter.CreateCounter<long>("bansou.timers", description: "Cases that were told that their time has come");
        failedSignIns = meter.CreateCounter<long>("bansou.sign-ins.failed", description: "Sign-ins that did not succeed");
    }

    public void Requested(string route, int status, TimeSpan took)
    {
        requests.Add(1, new("route", route), new("status", status));
        requestTime.Record(took.TotalMilliseconds, new KeyValuePair<string, object?>("route", route));
    }

    public void Commanded(string command, string result) => commands.Add(1, new("command", command), new("result", result));

    public void TimePassed(int cases)
    {
        if (cases > 0)
        {
            timers.Add(cases);
        }
    }

    public void SignInFailed() => failedSignIns.Add(1);

    public void Dispose() => meter.Dispose();
}
