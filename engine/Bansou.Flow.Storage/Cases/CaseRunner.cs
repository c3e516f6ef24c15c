using System.Security.Cryptography;
using System.Text;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Storage.Journal;
using Bansou.Flow.Storage.Sealing;

namespace Bansou.Flow.Storage.Cases;

/// <summary>
/// ケースを動かす: the one door to the cases of a municipality. Looks up the state, lets <see cref="CaseDecider"/> decide, writes the
/// events down. What is answered as done is on disk; what is refused has written nothing.
/// </summary>
public sealed class CaseRunner
{
    /// <summary>A conflict means that somebody was quicker; after so many the case is busier than people can be.</summary>
    private const int MostAttempts = 8;

    private readonly CaseParts parts;

    internal CaseRunner(CaseParts parts) => this.parts = parts;

    /// <summary>Told when a case has changed, after it is on disk; must be quick.</summary>
    public event Action<CaseId, int>? Changed;

    /// <summary>Decides a command and writes down what came of it.</summary>
    /// <param name="commandId">Idempotency key: the same again changes nothing and gets the same answer.</param>
    /// <param name="ifVersion">Only when the case is still at this version; null for any.</param>
    /// <param name="flow">Definition id of the flow of a case that is opened; null for the municipality's main flow.</param>
    public async Task<RunOutcome> RunAsync(CaseId id, Actor actor, string commandId, CaseCommand command, int? ifVersion, CancellationToken cancellationToken, string? flow = null)
    {
        var asked = Asked.Of(actor, commandId, CommandCatalog.NameOf(command), CommandCatalog.Write(command));
        for (var attempt = 1; ; attempt++)
        {
            var hot = Hot(id) ?? parts.NewCase(id, flow);
            await hot.Turn.WaitAsync(cancellationToken);
            try
            {
                if (await TryAsync(hot, actor, asked, command, ifVersion) is { } outcome)
                {
                    return outcome;
                }
            }
            finally
            {
                hot.Turn.Release();
            }
            parts.Hot.Remove(id);
            if (attempt == MostAttempts)
            {
                throw new StorageException("busy", "同じケースに、いっせいに書きこみがありました。少し待ってから、もう一度してください。");
            }
        }
    }

    /// <summary>The case as it is now, or null when there is none.</summary>
    public LoadedCase? Load(CaseId id) => Hot(id)?.Current;

    /// <summary>The events of a case after a version, in order; empty when there is none.</summary>
    public IReadOnlyList<RecordedEvent> History(CaseId id, int afterVersion, int count) =>
        Hot(id) is { Place: { } place } hot ? parts.Loader.History(id, place, hot.Key, afterVersion, count) : [];

    /// <summary>The events of a case at some versions, in the order that they are asked for.</summary>
    public IReadOnlyList<RecordedEvent> At(CaseId id, IEnumerable<int> versions) =>
        Hot(id) is { Place: { } place } hot ? parts.Loader.At(id, place, hot.Key, versions) : [];

    /// <summary>Whether a check of any case found a problem there that nobody has closed yet (HR-2).</summary>
    public bool HasOpenConcern(OrganisationId receiver) => parts.Concerns.Receivers.Contains(receiver);

    /// <summary>When time next does something to a case by itself, or null.</summary>
    public DateTimeOffset? NextInstant(CaseId id) =>
        Load(id) is { State: CaseState.Active active, Flow: var flow } ? TimeDecider.Next(flow, active) : null;

    /// <summary>What a command would come to now; nothing is written.</summary>
    public Decision Ask(CaseId id, Actor actor, CaseCommand command) => Load(id) is { } loaded
        ? CaseDecider.Decide(ContextOf(loaded, actor, parts.Now(), command), loaded.State, command)
        : Decision.Refuse(RefusalCode.CaseNotOpened);

    internal void Forget(CaseId id) => parts.Hot.Remove(id);

    private HotCase? Hot(CaseId id)
    {
        while (true)
        {
            if (parts.Hot.Find(id) is { } hot)
            {
                return hot;
            }
            if (parts.Loader.Load(id) is not { } loaded)
            {
                return null;
            }
            var kept = parts.Hot.Add(id, loaded);
            if (kept.Current.Version >= parts.Reader.VersionOf(kept.Place!.Value.Id))
            {
                return kept;
            }
            // Somebody wrote between the reading and the keeping: read again.
            parts.Hot.Remove(id);
        }
    }

    /// <summary>One attempt; null when somebody was quicker. Whether the command came before is only looked up where the answer could differ.</summary>
    private async Task<RunOutcome?> TryAsync(HotCase hot, Actor actor, Asked asked, CaseCommand command, int? ifVersion)
    {
        var before = hot.Current;
        if (ifVersion is { } seen && seen != before.Version)
        {
            return Earlier(hot, asked) ?? new RunOutcome(RunKind.VersionDiffers, Decision.NothingToDo, before.Version, before.State, before.State, before.Flow);
        }
        var now = parts.Now();
        var decision = CaseDecider.Decide(ContextOf(before, actor, now, command), before.State, command);
        if (decision is not Decision.Accepted { Events: { IsEmpty: false } events })
        {
            return Earlier(hot, asked) ?? new RunOutcome(decision is Decision.Refused ? RunKind.Refused : RunKind.Done, decision, before.Version, before.State, before.State, before.Flow);
        }
        var state = events.Aggregate(before.State, CaseDecider.Evolve);
        var after = before with
        {
            State = state,
            Flow = command is CaseCommand.MigrateCase ? parts.Loader.FlowOf(state) : before.Flow,
            Version = before.Version + events.Length,
            HeardAt = command is CaseCommand.MigrateCase ? before.HeardAt : LastWord.After(before.Version == 0 ? null : before.HeardAt, now, actor),
        };
        var result = await parts.Writer.AppendAsync(parts.Writing.Append(hot, actor, asked, now, before, after, events));
        if (!result.Written)
        {
            // Either this very command came before, which the journal's index knows without being asked each time, or somebody was quicker.
            return Earlier(hot, asked);
        }
        Changed?.Invoke(before.Id, after.Version);
        return new RunOutcome(RunKind.Done, decision, after.Version, before.State, after.State, after.Flow);
    }

    private CaseContext ContextOf(LoadedCase loaded, Actor actor, DateTimeOffset now, CaseCommand command) => new(now, actor, loaded.Flow, parts.Concerns.Receivers)
    {
        Today = parts.Today(),
        Target = command is CaseCommand.MigrateCase migrate ? parts.Flows.Find(migrate.To) : null,
    };

    /// <summary>The answer of the first time, when this command came before.</summary>
    private RunOutcome? Earlier(HotCase hot, Asked asked)
    {
        if (hot.Place is not { } place || parts.Reader.FindCommand(place.Id, asked.Digest) is not { } found)
        {
            return null;
        }
        var now = hot.Current;
        if (!asked.Matches(hot.Key, found.Fingerprint))
        {
            return new RunOutcome(RunKind.KeyReused, Decision.NothingToDo, now.Version, now.State, now.State, now.Flow);
        }
        var events = parts.Loader.History(now.Id, place, hot.Key, found.First - 1, found.Last - found.First + 1);
        return new RunOutcome(RunKind.Repeated, new Decision.Accepted([.. events.Select(each => each.Event)]), found.Last, now.State, now.State, now.Flow);
    }
}

/// <summary>What was asked: the digest of the idempotency key, and everything that must be the same when it comes again.</summary>
internal sealed record Asked(string CommandId, byte[] Digest, byte[] Content)
{
    private const int DigestLength = 16;

    public static Asked Of(Actor actor, string commandId, string command, byte[] fields)
    {
        var name = Encoding.UTF8.GetBytes($"{command}\n{actor.Person}\n{actor.Organisation}\n{actor.Role}\n{(actor.For is { } away ? $"{away}\n" : "")}");
        return new Asked(commandId, SHA256.HashData(Encoding.UTF8.GetBytes(commandId))[..DigestLength], [.. name, .. fields]);
    }

    /// <summary>Whether the first time asked for the same.</summary>
    public bool Matches(StreamKey key, byte[] fingerprint) => CryptographicOperations.FixedTimeEquals(fingerprint, key.Fingerprint(Content));
}
