using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Reading;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Server.Hosting;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Storage;

namespace Bansou.Flow.Server.Cases;

/// <summary>
/// The one way to read a case over HTTP: cut down to what the reader may see, and on the log of readings before it is shown (HR-13).
/// Whoever may not know a case gets the same answer as for a case that is not there.
/// </summary>
internal sealed class CaseDoor(Installation installation, ReadBook reads, TimeProvider time)
{
    public Municipality MunicipalityOf(Acting acting) => installation.Find(acting.Municipality) ?? throw new StorageException("not-ready", ProblemKinds.NotReady.Text);

    /// <param name="least">What the endpoint shows at least.</param>
    public async Task<SeenCase> ReadAsync(Acting acting, string id, ReadingLevel least)
    {
        if (Find(acting, id) is not { } found)
        {
            return new SeenCase(ProblemKinds.NotFound.Result());
        }
        if (CaseReading.View(found.Context, found.Active, CaseRelations.None, acting.Purpose, reads.Of(acting.Municipality, found.Loaded.Id)) is not { } read)
        {
            return new SeenCase(ProblemKinds.NotFound.Result());
        }
        if (read.Content.Right.Level < least)
        {
            return new SeenCase(ProblemKinds.PartNotVisible.Result(new ProblemFinding("part-not-visible", read.Content.Right.Why)));
        }
        await reads.WriteAsync(acting.Municipality, read.Logged);
        return new SeenCase(found, read.Content);
    }

    /// <summary>The case without asking for rights, for those who ask themselves; null when it is not there.</summary>
    public FoundCase? Find(Acting acting, string id)
    {
        var municipality = MunicipalityOf(acting);
        if (municipality.Cases.Load(new CaseId(id)) is not { } loaded)
        {
            return null;
        }
        var active = loaded.State switch
        {
            CaseState.Active state => state,
            CaseState.SeenOff seenOff => seenOff.Last,
            CaseState.NotOpened => null,
            _ => throw new System.Diagnostics.UnreachableException(loaded.State.GetType().Name),
        };
        var context = new CaseContext(time.GetUtcNow(), acting.Actor, loaded.Flow) { Today = municipality.Pack };
        return active is null ? null : new FoundCase(municipality, loaded, active, context);
    }
}
