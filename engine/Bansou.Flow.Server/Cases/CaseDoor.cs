using System.Diagnostics.CodeAnalysis;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Server.Hosting;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Server.Identity;
using Bansou.Flow.Storage;
using Bansou.Flow.Storage.Cases;

namespace Bansou.Flow.Server.Cases;

/// <summary>The one way to a case over HTTP: whoever may not know it gets the same answer as for a case that is not there.</summary>
internal sealed class CaseDoor(Installation installation)
{
    private static readonly string[] WithoutCases = ["designer", "admin", "trainer", "ojt_lead", "central"];

    public Municipality MunicipalityOf(Acting acting) =>
        installation.Find(acting.Municipality) ?? throw new StorageException("not-ready", "この自治体のデータがまだ開いていません。少し待ってから、もう一度試してください。");

    public bool TryOpen(Acting acting, string id, [NotNullWhen(true)] out OpenedCase? opened, [NotNullWhen(false)] out ProblemResult? problem)
    {
        var municipality = MunicipalityOf(acting);
        var loaded = WithoutCases.Contains(acting.Membership.RoleCode) ? null : municipality.Cases.Load(new CaseId(id));
        var active = loaded?.State switch
        {
            CaseState.Active state => state,
            CaseState.SeenOff seenOff => seenOff.Last,
            _ => null,
        };
        if (active is null || !active.Records.Household.MaySee(acting.Account.Person, null))
        {
            (opened, problem) = (null, ProblemKinds.NotFound.Result());
            return false;
        }
        (opened, problem) = (new OpenedCase(municipality, loaded!, active), null);
        return true;
    }
}

/// <param name="Active">The case as it is, or as it was at the farewell.</param>
internal sealed record OpenedCase(Municipality Municipality, LoadedCase Loaded, CaseState.Active Active);
