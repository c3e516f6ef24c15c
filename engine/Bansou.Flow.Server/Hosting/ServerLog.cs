using Microsoft.Extensions.Logging.Console;

namespace Bansou.Flow.Server.Hosting;

/// <summary>
/// Logs go to the error stream, one JSON object a line, and hold no personal data: the framework's own lines with paths and query
/// strings are switched off; <see cref="Http.RequestLog"/> writes the route instead.
/// </summary>
internal static class ServerLog
{
    public static void Configure(ILoggingBuilder logging, bool isDemo)
    {
        logging.ClearProviders();
        logging.AddFilter("Microsoft", LogLevel.Warning);
        logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        // What keeps the server from starting is said once, in plain words, by the verb.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        logging.SetMinimumLevel(isDemo ? LogLevel.Warning : LogLevel.Information);
        logging.AddJsonConsole(json =>
        {
            json.UseUtcTimestamp = true;
            json.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
            json.JsonWriterOptions = new() { Encoder = Http.ApiJson.Readable };
        });
        logging.Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
