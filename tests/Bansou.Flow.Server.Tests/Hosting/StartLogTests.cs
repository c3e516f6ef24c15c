using System.Collections.Concurrent;
using Bansou.Flow.Server.Hosting;
using Bansou.Flow.Storage;
using Bansou.Flow.Storage.Sqlite;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace Bansou.Flow.Server.Tests.Hosting;

/// <summary>What a real installation writes into its log when it starts.</summary>
public sealed class StartLogTests
{
    [Fact]
    public async Task The_start_log_says_which_sqlite_is_used_and_why()
    {
        using var folder = new TemporaryFolder();
        DataFolder.Create(folder.File("data"), TimeProvider.System);
        using var lines = new Lines();
        await using var app = ServerApp.Build(new ServerOptions
        {
            DataFolder = folder.File("data"),
            Configure = builder =>
            {
                builder.WebHost.UseTestServer();
                builder.Logging.AddProvider(lines);
            },
        });

        await app.StartAsync();

        var said = lines.All.Single(line => line.TryGetValue("Version", out var version) && version == SqliteLibrary.Choice.Version);
        said["Origin"].ShouldBe(SqliteLibrary.Choice.IsOfOperatingSystem ? "operating-system" : "bundled");
        said["Reason"].ShouldNotBeNullOrEmpty();
    }

    private sealed class Lines : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<Dictionary<string, string?>> All { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (state is IEnumerable<KeyValuePair<string, object?>> values)
            {
                All.Enqueue(values.ToDictionary(value => value.Key, value => value.Value?.ToString()));
            }
        }

        public void Dispose() => All.Clear();
    }
}
