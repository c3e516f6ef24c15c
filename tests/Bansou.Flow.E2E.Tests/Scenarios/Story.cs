using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;

namespace Bansou.Flow.E2E.Tests.Scenarios;

/// <summary>A scenario that is lived through the screens: people of different roles, each at a window of their own, on one virtual clock.</summary>
internal sealed class Story(DeskServer server) : IAsyncDisposable
{
    private readonly Dictionary<string, Worker> workers = [];
    private readonly DateTimeOffset start = server.Time.GetUtcNow();

    /// <summary>A server of the story's own, because its clock goes on for months.</summary>
    public static async Task LiveAsync(string municipality, Func<Story, Task> live)
    {
        var server = new DeskServer { Municipality = municipality };
        await server.InitializeAsync();
        try
        {
            await using var story = new Story(server);
            try
            {
                await live(story);
            }
            catch
            {
                await story.PicturesAsync();
                throw;
            }
        }
        finally
        {
            await server.DisposeAsync();
        }
    }

    /// <summary>The one of this name at their window; it is opened when they first act that day, all of one browser.</summary>
    public async Task<Worker> AsAsync(string login)
    {
        return workers.TryGetValue(login, out var known)
            ? known
            : workers[login] = new Worker(await Desk.OpenAsync(server, new Window($"{login}@{server.Municipality}")));
    }

    /// <summary>What everybody saw when it went wrong.</summary>
    private async Task PicturesAsync()
    {
        foreach (var (login, worker) in workers)
        {
            await worker.PictureAsync($"story-{login}");
        }
    }

    /// <summary>The clock goes on to D+<paramref name="day"/>; whoever was signed in has gone home meanwhile.</summary>
    public async Task OnDayAsync(int day)
    {
        foreach (var worker in workers.Values)
        {
            await worker.LeaveAsync();
        }
        workers.Clear();
        server.Time.Pass(start.AddDays(day) - server.Time.GetUtcNow());
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var worker in workers.Values)
        {
            await worker.LeaveAsync();
        }
    }
}
