using System.Text.Json;
using System.Text.Json.Serialization;
using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Journal;

/// <summary>How the state of a case is written for a snapshot. No file format: another build of the program does not read it but folds the events again.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(StoredState))]
[JsonSerializable(typeof(StoredWatch))]
internal sealed partial class StateJson : JsonSerializerContext
{
    public static readonly StateJson Shapes = new(StateOptions());

    private static JsonSerializerOptions StateOptions()
    {
        var options = JournalOptions.New();
        options.IgnoreReadOnlyProperties = true;
        options.Converters.Add(new WatchConverter());
        options.Converters.Add(new PeriodicConverter());
        return options;
    }
}

/// <param name="SeenOffAt">Null while the case is active.</param>
internal sealed record StoredState(CaseState.Active State, DateTimeOffset? SeenOffAt);

internal sealed record StoredWatch(bool Preparing, StoredWatching? Going);

internal sealed record StoredWatching(string SosReceiver, DateTimeOffset Since, DateTimeOffset NextContact, int ContactsMade);
