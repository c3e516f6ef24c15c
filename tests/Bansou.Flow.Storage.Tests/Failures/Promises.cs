using System.Globalization;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Reading;
using Bansou.Flow.Core.Journal;

namespace Bansou.Flow.Storage.Tests.Failures;

/// <summary>What a killed process had been asked, and what it had acknowledged.</summary>
internal sealed class Promises
{
    private readonly Dictionary<string, Promise> byKey = [];

    public IEnumerable<Promise> Acknowledged => byKey.Values.Where(promise => promise.Version is not null);

    public Promise? Find(string key) => byKey.GetValueOrDefault(key);

    public void Hear(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            switch (line.Split('\t'))
            {
                case ["asked", var key, var id, var person, var organisation, var role, var name, var content]:
                    var actor = new Actor(new PersonId(person), new OrganisationId(organisation), role);
                    byKey[key] = new Promise(key, new CaseId(id), actor, Command(name, content));
                    break;
                case ["done", var key, var version, var events]:
                    byKey[key].Version = int.Parse(version, CultureInfo.InvariantCulture);
                    byKey[key].Events = int.Parse(events, CultureInfo.InvariantCulture);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Takes over what another one has heard, and leaves it with nothing.</summary>
    public void TakeFrom(Promises other)
    {
        foreach (var (key, promise) in other.byKey)
        {
            byKey.Add(key, promise);
        }
        other.byKey.Clear();
    }

    private static CaseCommand Command(string name, string content)
    {
        var read = CommandCatalog.Read(name, SourceReader.Read(Convert.FromBase64String(content)).Root, SourcePlace.None);
        return read.Command ?? throw new InvalidOperationException($"{name}: {string.Join(' ', read.Problems)}");
    }
}

/// <summary>One command that a process had been asked.</summary>
internal sealed record Promise(string Key, CaseId Case, Actor Actor, CaseCommand Command)
{
    /// <summary>Null when it was not acknowledged.</summary>
    public int? Version { get; set; }

    public int Events { get; set; }
}
