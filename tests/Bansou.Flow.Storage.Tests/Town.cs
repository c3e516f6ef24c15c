using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Holders;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Core.Simulation;
using Bansou.Flow.Storage.Cases;

namespace Bansou.Flow.Storage.Tests;

/// <summary>An installation with one shipped municipality on a virtual clock; all of it invented.</summary>
internal sealed class Town : IDisposable
{
    public static readonly DateTimeOffset Morning = new(2026, 4, 6, 0, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder folder = new();

    public Town(string slug = "standard", VirtualClock? clock = null)
    {
        Slug = slug;
        Clock = clock ?? new VirtualClock(Morning);
        DataFolder.Create(Root, Clock);
        Data = DataFolder.Open(Root, Clock);
        Data.Add(slug, PackFiles(slug), "admin");
    }

    public string Slug { get; }

    public VirtualClock Clock { get; }

    public DataFolder Data { get; private set; }

    public string Root => folder.File("data");

    public Municipality Municipality => Data.Find(Slug)!;

    public CaseRunner Cases => Municipality.Cases;

    public Actor Counselor => StaffWith("counselor");

    public static Dictionary<string, byte[]> PackFiles(string slug)
    {
        var root = Repository.PathOf("workflows", slug);
        return Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(root, file), File.ReadAllBytes);
    }

    public static Pack PackOf(string slug) => PackReader.Read(PackFiles(slug)).Pack!;

    public Actor StaffWith(string code)
    {
        var role = Municipality.Pack.Roles.First(role => role.Code == code);
        var person = Municipality.Pack.People.First(person => person.Roles.Contains(role.Id));
        return new Actor(new PersonId(person.Id), new OrganisationId(person.Organisation), role.Id);
    }

    public Task<RunOutcome> Run(string id, CaseCommand command, string? key = null, int? ifVersion = null, Actor? actor = null) =>
        Cases.RunAsync(new CaseId(id), actor ?? Counselor, key ?? Guid.NewGuid().ToString("N"), command, ifVersion, CancellationToken.None);

    public Task<RunOutcome> Open(string id, string? step = null) =>
        Run(id, new CaseCommand.OpenCase(new CaseId(id), step is null ? null : new StepId(step), new Holder(Counselor.Person, Counselor.Organisation)));

    public Task<RunOutcome> Note(string id, string words, string? key = null, int? ifVersion = null) => Run(id, new CaseCommand.WriteNotice(words), key, ifVersion);

    /// <summary>Lives a shipped rehearsal through this database, act by act, on the clock.</summary>
    public async Task<PlayReport> Live(string scenario)
    {
        var pack = PackOf(Slug);
        var report = ScenarioPlayer.Play(pack, pack.Scenarios.Single(each => each.Id == scenario));
        var id = report.Journal[0].Case;
        foreach (var played in report.Acts.OfType<PlayedAct.OfCase>())
        {
            Clock.Now = played.At;
            var outcome = await Cases.RunAsync(id, played.Actor, played.CommandId, played.Command, null, CancellationToken.None);
            outcome.Kind.ShouldBe(RunKind.Done);
        }
        return report;
    }

    /// <summary>As when the server is started again.</summary>
    public void Restart()
    {
        Data.Dispose();
        Data = DataFolder.Open(Root, Clock);
    }

    public ImmutableArray<string> Files() => [.. Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)];

    public void Dispose()
    {
        Data.Dispose();
        folder.Dispose();
    }
}
