using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Bansou.Flow.Server.Tests.Hosting;

/// <summary>Keeps what the server logs, so that a test can see what does not stand there.</summary>
internal sealed class LogEar : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> lines = new();

    public IReadOnlyCollection<string> Lines => lines;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => lines.Enqueue(formatter(state, exception));

    public void Dispose() { }
}
