using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Journal;

namespace Bansou.Flow.Storage.Tests.Failures;

/// <summary>
/// Looks at a municipality after its process died. What was looked at before is followed by its chain alone; what has grown since is read,
/// folded and compared event by event.
/// </summary>
internal sealed class Aftermath : IDisposable
{
    private readonly Chain chain = new();
    private readonly Dictionary<CaseId, (int Version, CaseState State)> folded = [];
    private readonly HashSet<string> keys = [];
    private readonly RowsAgain again = new();

    public long Position => chain.Position;

    /// <summary>How many commands are there though nobody was told: they were on disk when the process died.</summary>
    public int Unheard { get; private set; }

    public void LookAt(Municipality town, Promises promises)
    {
        var grown = town.Writer.Between(chain.Follow);
        chain.Position.ShouldBe(town.Position);
        town.Writer.Between(database => database.Number("SELECT count(*) FROM streams WHERE NOT EXISTS (SELECT 1 FROM journal WHERE stream = streams.id)")).ShouldBe(0, "a stream without events");
        var found = new HashSet<string>();
        foreach (var (stream, key) in grown)
        {
            town.Keys.Find(key).ShouldNotBeNull($"the key of {stream}");
            if (stream.StartsWith("c:", StringComparison.Ordinal))
            {
                LookAt(town, new CaseId(stream[2..]), promises, found);
            }
        }
        foreach (var promise in promises.Acknowledged)
        {
            found.ShouldContain(promise.Key, $"{promise.Key} was acknowledged for version {promise.Version} of {promise.Case} and is lost.");
        }
    }

    /// <summary>Asked again with the same key, everything acknowledged is answered as it was the first time, and nothing is written.</summary>
    public static async Task AskAgain(Municipality town, IEnumerable<Promise> promises)
    {
        var position = town.Position;
        foreach (var promise in promises)
        {
            var outcome = await town.Cases.RunAsync(promise.Case, promise.Actor, promise.Key, promise.Command, null, CancellationToken.None);
            outcome.Kind.ShouldBe(RunKind.Repeated, promise.ToString());
            outcome.Version.ShouldBe(promise.Version!.Value, promise.ToString());
            outcome.Decision.ShouldBeOfType<Decision.Accepted>().Events.Length.ShouldBe(promise.Events, promise.ToString());
        }
        town.Position.ShouldBe(position);
    }

    public void Dispose() => again.Dispose();

    private void LookAt(Municipality town, CaseId id, Promises promises, HashSet<string> found)
    {
        var (known, state) = folded.GetValueOrDefault(id, (0, CaseState.None));
        var history = town.Cases.History(id, known, int.MaxValue);
        var loaded = town.Cases.Load(id)!;
        for (var i = 0; i < history.Count;)
        {
            var first = history[i];
            ImmutableArray<CaseEvent> events = [.. history.Skip(i).TakeWhile(each => each.CommandId == first.CommandId).Select(each => each.Event)];
            found.Add(first.CommandId);
            keys.Add(first.CommandId).ShouldBeTrue($"{first.CommandId} happened twice.");
            IsWhole(town, promises.Find(first.CommandId), state, first, events);
            state = events.Aggregate(state, CaseDecider.Evolve);
            i += events.Length;
        }
        folded[id] = (known + history.Count, state);
        loaded.Version.ShouldBe(known + history.Count);
        StateSnapshot.Write(loaded.State).AsSpan().SequenceEqual(StateSnapshot.Write(state)).ShouldBeTrue($"{id} is another one from its snapshot than from its events.");
        var place = town.Reader.Find(StreamNames.Of(id))!.Value;
        town.Writer.Between(database =>
        {
            again.ShouldBeWhatStandsIn(database, place, loaded);
            return true;
        });
    }

    /// <summary>All events of a command or none: of an acknowledged one as many as were told, of another one as many as it is decided to have.</summary>
    private void IsWhole(Municipality town, Promise? promise, CaseState before, RecordedEvent first, ImmutableArray<CaseEvent> events)
    {
        promise.ShouldNotBeNull($"Nobody has asked for {first.CommandId}.");
        promise.Case.ShouldBe(first.Case);
        if (promise.Version is { } version)
        {
            (first.Version + events.Length - 1).ShouldBe(version, promise.ToString());
            events.Length.ShouldBe(promise.Events, promise.ToString());
            return;
        }
        Unheard++;
        Decided(town, promise, before, first.At).ShouldContain(
            decided => decided.Select(each => each.GetType()).SequenceEqual(events.Select(each => each.GetType())),
            $"Half there: {string.Join(", ", events.Select(each => each.GetType().Name))} of {promise}");
    }

    /// <summary>What it can have come to: which receivers had an open concern at that instant (HR-2) is known to nobody any more.</summary>
    private static IEnumerable<ImmutableArray<CaseEvent>> Decided(Municipality town, Promise promise, CaseState before, DateTimeOffset at)
    {
        var flow = town.Cases.Load(promise.Case)!.Flow;
        var receivers = before is CaseState.Active active ? active.Referrals.All.Select(referral => referral.Receiver).OfType<OrganisationId>() : [];
        ImmutableArray<OrganisationId> all = [.. town.Pack.Organisations.Select(organisation => new OrganisationId(organisation.Id)).Concat(receivers).Distinct()];
        foreach (var concerned in (ImmutableArray<OrganisationId>[])[[], all])
        {
            if (CaseDecider.Decide(new CaseContext(at, promise.Actor, flow, concerned) { Today = town.Pack }, before, promise.Command) is Decision.Accepted accepted)
            {
                yield return accepted.Events;
            }
        }
    }
}
