using System.Collections.Concurrent;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Reading;

namespace Bansou.Flow.Server.Identity;

/// <summary>閲覧の記録 of the demonstration: who read what of a case (HR-13).</summary>
internal sealed class ReadBook
{
    private readonly ConcurrentDictionary<(string Municipality, CaseId Case), ConcurrentQueue<ReadLogged>> reads = new();

    public Task WriteAsync(string municipality, ReadLogged read)
    {
        reads.GetOrAdd((municipality, read.Case), _ => new()).Enqueue(read);
        return Task.CompletedTask;
    }

    public IReadOnlyCollection<ReadLogged> Of(string municipality, CaseId id) => reads.TryGetValue((municipality, id), out var found) ? found : [];
}
