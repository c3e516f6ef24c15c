using System.Collections.Immutable;
using Bansou.Flow.Storage.Cases;
using Bansou.Flow.Storage.Registry.Rows;

namespace Bansou.Flow.Storage.Registry;

/// <summary>資源開発の一覧 (F24): what is missing, and what is done about it. If it does not exist, make it (CO-10).</summary>
public sealed class Developments
{
    public static readonly ImmutableArray<string> States = ["found", "idea", "trying", Made, "proposed", Resting];

    private const string Made = "made";
    private const string Resting = "resting";

    private readonly RegistryStore store;

    internal Developments(RegistryStore store) => this.store = store;

    /// <summary>The oldest first.</summary>
    public ImmutableArray<DevelopmentEntry> All() => store.Read(db => db.Developments.OrderBy(row => row.OpenedAt).ThenBy(row => row.Id).AsEnumerable().Select(Of).ToImmutableArray());

    public RegistryAnswer<DevelopmentEntry> Save(string by, DevelopmentEntry entry) => store.Write(by, db => RegistryAnswer<DevelopmentEntry>.Of(Against(entry), () =>
    {
        var row = db.Developments.Find(entry.Id)
            ?? db.Developments.Add(new DevelopmentRow { Id = entry.Id, Missing = "", State = "", OpenedAt = Instants.Micros(store.Now) }).Entity;
        (row.Missing, row.State, row.Idea, row.Partner) = (entry.Missing, entry.State, entry.Idea, entry.Partner);
        (row.Course, row.Result, row.ProposedTo, row.Owner) = (entry.Course, entry.Result, entry.ProposedTo, entry.Owner);
        return Of(row);
    }));

    /// <summary>資源がない: opens a task for what a referral did not find, unless one is open already. It says nothing about any case.</summary>
    /// <param name="kind">The step of the flow that found nothing.</param>
    public void OpenFor(string by, string kind, string label) => store.Write(by, db => RegistryAnswer<bool>.Of([], () =>
    {
        if (!db.Developments.Any(row => row.Kind == kind && row.State != Made && row.State != Resting))
        {
            var at = Instants.Micros(store.Now);
            db.Developments.Add(new DevelopmentRow { Id = $"missing-{at:x}", Missing = label, Kind = kind, State = States[0], OpenedAt = at });
        }
        return true;
    }));

    private static IEnumerable<RegistryProblem> Against(DevelopmentEntry entry) =>
    [
        .. FreeText.NeededId("id", entry.Id),
        .. FreeText.Needed("missing", entry.Missing, 200),
        .. new[] { ("idea", entry.Idea), ("partner", entry.Partner), ("course", entry.Course), ("result", entry.Result), ("proposedTo", entry.ProposedTo) }
            .SelectMany(text => FreeText.Against(text.Item1, text.Item2)),
        .. States.Contains(entry.State) ? Array.Empty<RegistryProblem>()
            : [new RegistryProblem("wrong-value", "state", $"state は {string.Join("・", States)} から選んでください。")],
    ];

    private static DevelopmentEntry Of(DevelopmentRow row) =>
        new(row.Id, row.Missing, row.State, row.Kind, row.Idea, row.Partner, row.Course, row.Result, row.ProposedTo, row.Owner, Instants.Of(row.OpenedAt));
}

/// <summary>資源開発票.</summary>
/// <param name="Kind">The step of the flow that found nothing; empty when somebody wrote it by hand.</param>
public sealed record DevelopmentEntry(
    string Id, string Missing, string State, string Kind, string Idea, string Partner, string Course, string Result, string ProposedTo, string Owner, DateTimeOffset OpenedAt);
