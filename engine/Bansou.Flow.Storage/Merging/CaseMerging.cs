using System.Globalization;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Storage.Cases;

namespace Bansou.Flow.Storage.Merging;

/// <summary>
/// ケースを合わせる・分ける: two journals, two commits. The case that leads decides first and for both; what it decided is then carried to the other,
/// after a crash too. What cannot be carried is taken back, so that the two never disagree for long.
/// </summary>
public sealed class CaseMerging
{
    private readonly CaseRunner cases;
    private readonly Bundles bundles;

    internal CaseMerging(CaseRunner cases, Bundles bundles) => (this.cases, this.bundles) = (cases, bundles);

    /// <summary>合わせる. Refused, with nothing written, when the other case cannot join.</summary>
    /// <param name="ifVersion">Only when the case that leads is still at this version; null for any.</param>
    public async Task<RunOutcome> TakeInAsync(CaseId lead, CaseId other, Actor actor, string commandId, string why, int? ifVersion, CancellationToken cancellationToken)
    {
        if (cases.Load(lead) is { State: CaseState.Active leading } loaded && leading.Bundle.Find(other) is null
            && cases.Ask(other, actor, new CaseCommand.JoinCase(lead, leading.Holders, why)) is Decision.Refused refused)
        {
            return new RunOutcome(RunKind.Refused, refused, loaded.Version, loaded.State, loaded.State, loaded.Flow);
        }
        return await ThenCarryAsync(await cases.RunAsync(lead, actor, commandId, new CaseCommand.TakeInCase(other, why), ifVersion, cancellationToken), cancellationToken);
    }

    /// <summary>分ける.</summary>
    public async Task<RunOutcome> LetGoAsync(CaseId lead, CaseId other, Actor actor, string commandId, string why, int? ifVersion, CancellationToken cancellationToken) =>
        await ThenCarryAsync(await cases.RunAsync(lead, actor, commandId, new CaseCommand.LetCaseGo(other, why), ifVersion, cancellationToken), cancellationToken);

    /// <summary>Carries to the other side whatever is owed: joins, partings, holders that changed, a farewell.</summary>
    /// <returns>How many cases learned something.</returns>
    public async Task<int> FinishAsync(CancellationToken cancellationToken)
    {
        var carried = 0;
        foreach (var (lead, other) in bundles.ToJoin())
        {
            carried += await JoinAsync(lead, other, cancellationToken);
        }
        foreach (var (lead, other) in bundles.ToPart())
        {
            carried += await PartAsync(lead, other, cancellationToken);
        }
        foreach (var (lead, other) in bundles.ToFollow())
        {
            carried += await FollowAsync(lead, other, cancellationToken);
        }
        return carried;
    }

    private async Task<RunOutcome> ThenCarryAsync(RunOutcome outcome, CancellationToken cancellationToken)
    {
        if (outcome.Kind is RunKind.Done or RunKind.Repeated)
        {
            await FinishAsync(cancellationToken);
        }
        return outcome;
    }

    private async Task<int> JoinAsync(CaseId lead, CaseId other, CancellationToken cancellationToken)
    {
        if (cases.Load(lead)?.State is not CaseState.Active leading || leading.Bundle.Find(other) is not { } taken)
        {
            return 0;
        }
        var joined = await TryAsync(other, Actor.Engine, Key("join", lead, taken.At), new CaseCommand.JoinCase(lead, leading.Holders, taken.Why), cancellationToken);
        if (!joined)
        {
            // Seen off, disposed of, or taken in by another meanwhile: then the two are not one bundle.
            await TryAsync(lead, Actor.Engine, Key("undo", other, taken.At), new CaseCommand.LetCaseGo(other, "もう一方のケースが変わっていたため、合わせられませんでした"), cancellationToken);
        }
        return joined ? 1 : 0;
    }

    private async Task<int> PartAsync(CaseId lead, CaseId other, CancellationToken cancellationToken)
    {
        if (cases.Load(other)?.State is not CaseState.Active { Bundle.Into: { } into } || into.Case != lead)
        {
            return 0;
        }
        return await TryAsync(other, Actor.Engine, Key("part", lead, into.At), new CaseCommand.PartFromCase(lead, "合わせたケースが分けられました"), cancellationToken) ? 1 : 0;
    }

    private async Task<int> FollowAsync(CaseId lead, CaseId other, CancellationToken cancellationToken)
    {
        if (cases.Load(lead) is not { } leading || cases.Load(other) is not { State: CaseState.Active { Bundle.Into: { } into } own, Version: var version })
        {
            return 0;
        }
        CaseCommand? follow = leading.State switch
        {
            CaseState.Active active when active.Holders != own.Holders => new CaseCommand.JoinCase(lead, active.Holders, into.Why),
            CaseState.SeenOff => new CaseCommand.TakeFarewell("合わせた先のケースで見送りました"),
            _ => null,
        };
        // The clock speaks for the holder: both cases have the same.
        var actor = new Actor(own.Holders.Lead.Person, own.Holders.Lead.Organisation, Actor.EngineRole);
        return follow is not null && await TryAsync(other, actor, string.Create(CultureInfo.InvariantCulture, $"follow-{version}-{leading.Version}"), follow, cancellationToken) ? 1 : 0;
    }

    private async Task<bool> TryAsync(CaseId id, Actor actor, string key, CaseCommand command, CancellationToken cancellationToken)
    {
        try
        {
            return cases.Load(id) is not null && (await cases.RunAsync(id, actor, key, command, null, cancellationToken)).Kind is RunKind.Done or RunKind.Repeated;
        }
        catch (StorageException e) when (e.Code == "disposed")
        {
            return false;
        }
    }

    private static string Key(string what, CaseId other, DateTimeOffset at) => string.Create(CultureInfo.InvariantCulture, $"{what}-{other}-{Instants.Micros(at)}");
}
