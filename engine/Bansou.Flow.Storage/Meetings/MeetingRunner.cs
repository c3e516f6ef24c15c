using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Meetings;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Journal;
using Bansou.Flow.Storage.Sealing;

namespace Bansou.Flow.Storage.Meetings;

/// <summary>
/// 会議を動かす: the one door to the meetings of a municipality; streams of their own with keys of their own (CS-13). What is decided is
/// noted for the waiting case in the same commit and then taken to it, after a crash too.
/// </summary>
public sealed class MeetingRunner
{
    private const int MostAttempts = 8;

    private readonly CaseParts parts;
    private readonly CaseRunner cases;
    private readonly MeetingLoader loader;
    private readonly MeetingList list;
    private readonly HandOvers handOvers;

    internal MeetingRunner(CaseParts parts, CaseRunner cases, HandOvers handOvers, MeetingList list)
    {
        (this.parts, this.cases, this.handOvers, this.list) = (parts, cases, handOvers, list);
        loader = new MeetingLoader(parts.Reader, parts.Keys);
    }

    /// <summary>Told when a meeting has changed, after it is on disk; must be quick.</summary>
    public event Action<MeetingId>? Changed;

    /// <summary>Decides a command and writes down what came of it. The same key again changes nothing and gets the same answer.</summary>
    /// <param name="ifVersion">Only when the meeting is still at this version; null for any.</param>
    public async Task<MeetingOutcome> RunAsync(MeetingId id, Actor actor, string commandId, MeetingCommand command, int? ifVersion, CancellationToken cancellationToken)
    {
        var asked = Asked.Of(actor, commandId, MeetingCommandCatalog.NameOf(command), MeetingCommandCatalog.Write(command));
        for (var attempt = 1; ; attempt++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (await TryAsync(id, actor, asked, command, ifVersion) is { } outcome)
            {
                return outcome.Kind == RunKind.Done ? outcome with { Crossed = await HandOverAsync(id, actor, cancellationToken) } : outcome;
            }
            if (attempt == MostAttempts)
            {
                throw new StorageException("busy", "同じ会議に、いっせいに書きこみがありました。少し待ってから、もう一度してください。");
            }
        }
    }

    /// <summary>The meeting as it is now, or null when there is none.</summary>
    public LoadedMeeting? Load(MeetingId id) => loader.Find(id) is { } found ? loader.Load(id, found) : null;

    /// <summary>Every meeting that is kept; who asks cuts it down to whom it is for (CS-13). Nothing of them is in any index (HR-12).</summary>
    public IEnumerable<LoadedMeeting> All() => list.Ids().Select(id => loader.FindKept(id) is { } found ? loader.Load(id, found) : null).OfType<LoadedMeeting>();

    /// <summary>The events of a meeting after a version, in order; empty when there is none.</summary>
    public IReadOnlyList<RecordedMeetingEvent> History(MeetingId id, int afterVersion, int count) =>
        loader.Find(id) is { } found ? loader.History(id, found, afterVersion, count) : [];

    /// <summary>Takes to the cases what meetings decided and a crash kept back.</summary>
    /// <returns>How many cases took something.</returns>
    public async Task<int> FinishAsync(CancellationToken cancellationToken)
    {
        var taken = 0;
        foreach (var meeting in handOvers.Owing())
        {
            taken += (await HandOverAsync(meeting, Actor.Engine, cancellationToken)).Length;
        }
        return taken;
    }

    private async Task<MeetingOutcome?> TryAsync(MeetingId id, Actor actor, Asked asked, MeetingCommand command, int? ifVersion)
    {
        var found = loader.Find(id);
        var before = loader.Load(id, found);
        if (ifVersion is { } seen && seen != before.Version)
        {
            return Earlier(before, found, asked) ?? new MeetingOutcome(RunKind.VersionDiffers, MeetingDecision.NothingToDo, before.Version, before.State, []);
        }
        var now = parts.Now();
        var decision = new MeetingWithCases(parts.Today(), StateOf, cases.Ask).Decide(now, actor, before.State, command);
        if (decision is not MeetingDecision.Accepted { Events: { IsEmpty: false } events })
        {
            return Earlier(before, found, asked) ?? new MeetingOutcome(decision is MeetingDecision.Refused ? RunKind.Refused : RunKind.Done, decision, before.Version, before.State, []);
        }
        var after = events.Aggregate(before.State, MeetingState.Evolve);
        var result = await parts.Writer.AppendAsync(AppendOf(before, found, actor, asked, now, events, after));
        if (result.Written)
        {
            Changed?.Invoke(id);
        }
        return result.Written
            ? new MeetingOutcome(RunKind.Done, decision, before.Version + events.Length, after, [])
            : loader.Find(id) is { } there ? Earlier(loader.Load(id, there), there, asked) : null;
    }

    private Append AppendOf(LoadedMeeting before, (StreamPlace Place, StreamKey Key)? found, Actor actor, Asked asked, DateTimeOffset now, ImmutableArray<MeetingEvent> events, MeetingState after)
    {
        var (keyId, key) = found is { } there ? (there.Place.Key, there.Key) : parts.Keys.Take();
        var touched = Touched(((MeetingState.Going)after).Meeting, events);
        return new Append
        {
            Stream = StreamNames.Of(before.Id),
            StreamId = found?.Place.Id,
            KeyId = keyId,
            ExpectedVersion = before.Version,
            At = Instants.Micros(now),
            Command = asked.Digest,
            Fingerprint = key.Fingerprint(asked.Content),
            Events = SealedEvents.Of(key, actor, asked.CommandId, before.Version, events, MeetingCatalog.NameOf, MeetingCatalog.Write),
            Rows = (rows, stream) => touched.ForEach(item => rows.OweHandOver(stream, before.Id, item.Id, item.Case!.Value)),
        };
    }

    /// <summary>Items of a case that were decided, or of whose actions one was finished.</summary>
    private static List<AgendaItem> Touched(Meeting meeting, ImmutableArray<MeetingEvent> events)
    {
        var decided = events.OfType<MeetingEvent.ItemDecided>().Select(each => each.Item).ToHashSet();
        var finished = events.OfType<MeetingEvent.ActionFinished>().Select(each => each.Action).ToHashSet();
        return [.. meeting.Items.Where(item => item.Case is not null && (decided.Contains(item.Id) || (item.Decision?.Actions ?? []).Any(action => finished.Contains(action.Item))))];
    }

    private async Task<ImmutableArray<CaseId>> HandOverAsync(MeetingId id, Actor actor, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var owed = handOvers.Of(id);
        if (owed.Count == 0 || Load(id)?.State is not MeetingState.Going { Meeting: var meeting })
        {
            return [];
        }
        var crossed = ImmutableArray.CreateBuilder<CaseId>();
        foreach (var (item, of) in owed)
        {
            var owing = MeetingCrossing.Owed(meeting, StateOf(of)).Where(each => each.Item == item).ToList();
            foreach (var crossing in owing)
            {
                await cases.RunAsync(of, MeetingCrossing.CarrierOf(meeting, item, actor), crossing.Key, crossing.Command, null, cancellationToken);
            }
            if (Has(StateOf(of), id, item))
            {
                handOvers.Done(id, item);
            }
            if (owing.Count > 0 || Has(StateOf(of), id, item))
            {
                crossed.Add(of);
            }
        }
        return crossed.DrainToImmutable();
    }

    /// <summary>Whether a case has what it was to get; one that is gone needs nothing. A case that puts its item only later gets it then.</summary>
    private static bool Has(CaseState state, MeetingId meeting, AgendaItemId item) =>
        state is not CaseState.Active active || active.Records.Conferences.Find(meeting, item) is { Outcome: not null };

    private CaseState StateOf(CaseId id) => cases.Load(id)?.State ?? CaseState.None;

    /// <summary>The answer of the first time, when this command came before.</summary>
    private MeetingOutcome? Earlier(LoadedMeeting now, (StreamPlace Place, StreamKey Key)? found, Asked asked)
    {
        if (found is not { } there || parts.Reader.FindCommand(there.Place.Id, asked.Digest) is not { } first)
        {
            return null;
        }
        if (!asked.Matches(there.Key, first.Fingerprint))
        {
            return new MeetingOutcome(RunKind.KeyReused, MeetingDecision.NothingToDo, now.Version, now.State, []);
        }
        var events = loader.History(now.Id, there, first.First - 1, first.Last - first.First + 1);
        return new MeetingOutcome(RunKind.Repeated, new MeetingDecision.Accepted([.. events.Select(each => each.Event)]), first.Last, now.State, []);
    }
}
