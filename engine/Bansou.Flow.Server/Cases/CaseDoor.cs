using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Reading;
using Bansou.Flow.Core.Meetings;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Core.Telling;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Storage;

namespace Bansou.Flow.Server.Cases;

/// <summary>
/// The one way to read a case over HTTP: cut down to what the reader may see, and on the log of readings before it is shown (HR-13).
/// Whoever may not know a case gets the same answer as for a case that is not there.
/// </summary>
internal sealed class CaseDoor(TimeProvider time)
{
    /// <summary>More readers than a page can show.</summary>
    private const int MostReaders = 500;

    /// <param name="least">What the endpoint shows at least.</param>
    public async Task<SeenCase> ReadAsync(Acting acting, string id, ReadingLevel least)
    {
        if (Find(acting, id) is not { } found || CaseReading.View(found.Context, found.Active, found.Relations, acting.Purpose, ReadersOf(found)) is not { } read)
        {
            return new SeenCase(ProblemKinds.NotFound.Result());
        }
        if (read.Content.Right.Level < least)
        {
            return new SeenCase(ProblemKinds.PartNotVisible.Result(new ProblemFinding("part-not-visible", read.Content.Right.Why)));
        }
        await found.Municipality.Registry.Readings.WriteAsync(WithWhom(read.Logged, found));
        return new SeenCase(found, read.Content);
    }

    /// <summary>ご本人のページ: for the person, and for who sees the whole case and looks at it with them.</summary>
    public async Task<SeenPart<PersonView>> ReadOwnPageAsync(Acting acting, string id)
    {
        var (found, right, problem) = Rights(acting, id, right => right.Part == ReadPart.PersonsPage || right.Level >= ReadingLevel.WholeCase);
        if (found is null || right is null)
        {
            return new SeenPart<PersonView>(problem!);
        }
        var readers = found.Municipality.Registry.Readings.Days(found.Loaded.Id).Reverse();
        var read = CaseReading.PersonsPage(acting.Actor, found.Active, found.Context.Now, acting.Purpose, readers, found.Relations.Meetings);
        await found.Municipality.Registry.Readings.WriteAsync(read.Logged with { Level = right.Level });
        return new SeenPart<PersonView>(found, read.Content);
    }

    /// <summary>What is shown to the person and to staff from a level on, beside the page itself.</summary>
    public async Task<SeenPart<ReadingRight>> ReadForPersonAsync(Acting acting, string id, ReadingLevel least)
    {
        var (found, right, problem) = Rights(acting, id, right => right.Part == ReadPart.PersonsPage || right.Level >= least);
        if (found is null || right is null)
        {
            return new SeenPart<ReadingRight>(problem!);
        }
        await LogAsync(acting, found, right);
        return new SeenPart<ReadingRight>(found, right);
    }

    /// <summary>One line of the log of readings, before anything is shown (HR-13).</summary>
    private static Task LogAsync(Acting acting, FoundCase found, ReadingRight right) => found.Municipality.Registry.Readings.WriteAsync(
        new ReadLogged(found.Loaded.Id, acting.Actor.Person, acting.Actor.Organisation, acting.Actor.Role, right.Part!.Value, acting.Purpose, found.Context.Now, right.Level));

    private (FoundCase? Found, ReadingRight? Right, ProblemResult? Problem) Rights(Acting acting, string id, Func<ReadingRight, bool> isEnough)
    {
        if (Find(acting, id) is not { } found)
        {
            return (null, null, ProblemKinds.NotFound.Result());
        }
        var right = string.IsNullOrWhiteSpace(acting.Purpose)
            ? ReadingRights.WithoutReason(found.Context, found.Loaded.State, found.Relations)
            : ReadingRights.Of(found.Context, found.Loaded.State, found.Relations);
        return right.Part is null ? (null, null, ProblemKinds.NotFound.Result())
            : isEnough(right) ? (found, right, null)
            : (null, null, ProblemKinds.PartNotVisible.Result(new ProblemFinding("part-not-visible", right.Why)));
    }

    /// <summary>What stands against sending a command about two cases: each has to be seen whole, and written in.</summary>
    public ProblemResult? AgainstWriting(Acting acting, string id, CaseCommand command)
    {
        var (found, _, problem) = Rights(acting, id, right => right.Level >= ReadingLevel.WholeCase);
        return found is null ? problem
            : WritingRights.Against(found.Context, found.Loaded.State, command, found.Relations) is { } against ? Refusals.Result([against])
            : null;
    }

    /// <summary>Another case, whole and on its log; null when the reader may not see it so, or when it is gone.</summary>
    public async Task<FoundCase?> SeenWholeAsync(Acting acting, CaseId id)
    {
        if (FindKept(acting, id) is not { } found || ReadingRights.WithoutReason(found.Context, found.Loaded.State, found.Relations) is not { Level: >= ReadingLevel.WholeCase } right)
        {
            return null;
        }
        await LogAsync(acting, found, right);
        return found;
    }

    /// <summary>Another case, of which the reader may know whose it is; null when not, or when it is gone.</summary>
    public FoundCase? SeesNameOf(Acting acting, CaseId id) =>
        FindKept(acting, id) is { } found && ListRights.Of(found.Context, found.Active, found.Relations) is { SeesName: true } ? found : null;

    /// <summary>A case that was disposed of cannot be opened; whoever points to it goes on without.</summary>
    public FoundCase? FindKept(Acting acting, CaseId id)
    {
        try
        {
            return Find(acting, id.Value);
        }
        catch (StorageException e) when (e.Code == "disposed")
        {
            return null;
        }
    }

    /// <summary>Who stood in for somebody reads for them: the log says so, and the person can read it there.</summary>
    private static ReadLogged WithWhom(ReadLogged logged, FoundCase found) => found.Context.Actor.For is { } away
        ? logged with { Purpose = $"{new PackNames(found.Municipality.Pack).Person(away)}さんの代理として。{logged.Purpose}" }
        : logged;

    /// <summary>The case without asking for rights, for those who ask themselves; null when it is not there.</summary>
    public FoundCase? Find(Acting acting, string id)
    {
        var municipality = acting.Municipality;
        if (municipality.Cases.Load(new CaseId(id)) is not { } kept)
        {
            return null;
        }
        var loaded = kept with { Flow = kept.Flow.In(acting.Language, municipality.Pack) };
        var active = loaded.State switch
        {
            CaseState.Active state => state,
            CaseState.SeenOff seenOff => seenOff.Last,
            CaseState.NotOpened => null,
            _ => throw new System.Diagnostics.UnreachableException(loaded.State.GetType().Name),
        };
        var context = new CaseContext(time.GetUtcNow(), acting.Actor, loaded.Flow) { Today = acting.Pack };
        return active is null ? null : new FoundCase(municipality, loaded, active, context, RelationsOf(acting, active)) { Language = acting.Language };
    }

    /// <summary>Staff are tied to a case by what the case says of them.</summary>
    private static CaseRelations RelationsOf(Acting acting, CaseState.Active state)
    {
        var relations = acting.Account.IsStaff ? CaseRelations.None : acting.Municipality.Registry.CaseLinks.Of(acting.Account.Id, state.Id);
        var meetings = state.Records.Conferences.Items.Select(item => item.Meeting).Distinct()
            .Select(id => acting.Municipality.Meetings.Load(id)?.State).OfType<MeetingState.Going>().Select(going => going.Meeting);
        return relations with { Meetings = [.. meetings] };
    }

    /// <summary>Who has read the case; looked up only for those who are shown it.</summary>
    private static IEnumerable<ReadLogged> ReadersOf(FoundCase found)
    {
        var right = ReadingRights.Of(found.Context, found.Loaded.State, found.Relations);
        return right.Level == ReadingLevel.CaseAndReaders || right.Part == ReadPart.PersonsPage
            ? found.Municipality.Registry.Readings.Of(found.Loaded.Id, MostReaders).Lines.Reverse()
            : [];
    }
}
