using System.Diagnostics;
using Bansou.Flow.Server.Hosting;

namespace Bansou.Flow.Server.Http;

/// <summary>One line for each request: method, route, status, time. Never a path with ids, a query string, a body or a name.</summary>
internal sealed class RequestLog(RequestDelegate next, ServerMetrics metrics, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        await next(context);
        var took = Stopwatch.GetElapsedTime(started);
        var route = RouteOf(context);
        metrics.Requested(route, context.Response.StatusCode, took);
        log.LogInformation(
            "{Method} {Route} {Status} {Milliseconds} ms {TraceId}",
            MethodOf(context), route, context.Response.StatusCode, Math.Round(took.TotalMilliseconds, 1), Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier);
    }

    public static string RouteOf(HttpContext context) => (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "unknown";

    /// <summary>A caller may send any text as method.</summary>
    private static string MethodOf(HttpContext context) =>
        context.Request.Method is "GET" or "HEAD" or "POST" or "PUT" or "DELETE" or "PATCH" or "OPTIONS" ? context.Request.Method : "other";
}
