using System.Runtime.CompilerServices;
using Bansou.Flow.Benchmarks.Engine;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Holders;
using Bansou.Flow.Storage;

namespace Bansou.Flow.Benchmarks.Storage;

/// <summary>A real installation with the standard pack, its flow a ring of nine human steps, in a folder of its own.</summary>
internal sealed class BenchTown : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("bansou-bench-").FullName;

    public BenchTown()
    {
        Root = Path.Combine(folder, "data");
        DataFolder.Create(Root, TimeProvider.System);
        Data = DataFolder.Open(Root, TimeProvider.System);
        Data.Add("standard", PackFiles(), "admin");
        var pack = Municipality.Pack;
        var role = pack.Roles.First(role => role.Code == "counselor");
        var person = pack.People.First(person => person.Roles.Contains(role.Id));
        Counselor = new Actor(new PersonId(person.Id), new OrganisationId(person.Organisation), role.Id);
    }

    public string Root { get; }

    public string RawFile => Path.Combine(folder, "raw.db");

    public string JournalFile => Path.Combine(Root, "standard", "journal.db");

    public DataFolder Data { get; private set; }

    public Municipality Municipality => Data.Find("standard")!;

    public Actor Counselor { get; }

    public async Task Open(string id) => Check(await Municipality.Cases.RunAsync(new CaseId(id), Counselor, "open-" + id,
        new CaseCommand.OpenCase(new CaseId(id), null, new Holder(Counselor.Person, Counselor.Organisation)), null, CancellationToken.None));

    /// <summary>A human step: it is done, and the next one opens with its clock.</summary>
    public async Task Step(string id, string key)
    {
        var loaded = Municipality.Cases.Load(new CaseId(id))!;
        Check(await Municipality.Cases.RunAsync(loaded.Id, Counselor, key, NextStep(loaded), null, CancellationToken.None));
    }

    public static CaseCommand NextStep(Flow.Storage.Cases.LoadedCase loaded)
    {
        var state = (CaseState.Active)loaded.State;
        var step = loaded.Flow[state.Tokens.Open[0].Step];
        return new CaseCommand.CompleteStep(step.Id, "done");
    }

    public void Restart()
    {
        Data.Dispose();
        Data = DataFolder.Open(Root, TimeProvider.System);
    }

    public void Dispose()
    {
        Data.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    public static void Check(Flow.Storage.Cases.RunOutcome outcome)
    {
        if (outcome.Kind != Flow.Storage.Cases.RunKind.Done)
        {
            throw new InvalidOperationException($"{outcome.Kind} {(outcome.Decision is Decision.Refused refused ? string.Join(' ', refused.Refusals) : "")}");
        }
    }

    private static Dictionary<string, byte[]> PackFiles([CallerFilePath] string thisFile = "")
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "workflows", "standard"));
        return new Dictionary<string, byte[]>
        {
            ["pack.json"] = File.ReadAllBytes(Path.Combine(root, "pack.json")),
            ["resources.json"] = File.ReadAllBytes(Path.Combine(root, "resources.json")),
            ["flows/main.json"] = BenchmarkFlows.RingText(),
        };
    }
}
