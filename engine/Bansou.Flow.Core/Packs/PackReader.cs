using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Reading;
using Bansou.Flow.Core.Forms;
using Bansou.Flow.Core.Simulation;

namespace Bansou.Flow.Core.Packs;

/// <summary>What became of a pack: the pack as far as it can be read (null without a readable <c>pack.json</c>), and all that was found, file by file.</summary>
public sealed record PackReadResult(Pack? Pack, ImmutableArray<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}

/// <summary>パックの読み取り: from the files of its folder, by path inside the pack. All problems of all files at once; nothing is thrown.</summary>
public sealed class PackReader
{
    private const string PackFile = "pack.json";
    private const string ResourcesFile = "resources.json";

    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Findings> _findings = new(StringComparer.Ordinal);
    private readonly List<(string File, SourceNode Root)> _scenarios = [];
    private bool _allFlowsRead = true;

    private PackReader(IReadOnlyDictionary<string, byte[]> files)
    {
        foreach (var (path, bytes) in files)
        {
            _files[path.Replace('\\', '/').TrimStart('.', '/')] = bytes;
        }
    }

    public static PackReadResult Read(IReadOnlyDictionary<string, byte[]> files)
    {
        var reader = new PackReader(files);
        var pack = reader.Read();
        var diagnostics = reader._findings
            .OrderBy(entry => entry.Key != PackFile).ThenBy(entry => entry.Key, StringComparer.Ordinal)
            .SelectMany(entry => entry.Value.InOrder());
        return new PackReadResult(pack, [.. diagnostics]);
    }

    private Pack? Read()
    {
        var flows = Flows();
        var scenarios = Scenarios();
        var forms = Forms();
        var languages = Languages();
        TellOthers();
        if (!_files.ContainsKey(PackFile))
        {
            In(PackFile).Add(PackRules.NoPackFile, SourcePlace.None, null);
            return null;
        }
        if (Source(PackFile) is not { } root)
        {
            return null;
        }
        if (root.Kind != SourceKind.Object)
        {
            In(PackFile).Add(PackRules.NotAnObject, root.Place, null, "まとまり（{ … }）", "an object");
            return null;
        }
        var resources = _files.ContainsKey(ResourcesFile) ? Source(ResourcesFile) : null;
        var pack = PackFileReader.Read(root, new PackScope(In(PackFile))) with
        {
            Flows = flows,
            Scenarios = scenarios,
            OwnForms = [.. forms.Values],
            Languages = languages,
            Resources = resources is null ? [] : PackFileReader.Resources(resources, new PackScope(In(ResourcesFile))),
        };
        CheckReferences(pack, root, resources);
        TellUnlisted(pack, forms);
        return pack;
    }

    private void CheckReferences(Pack pack, SourceNode root, SourceNode? resources)
    {
        var references = new PackReferences(pack, _allFlowsRead);
        references.CheckPackFile(root, new PackScope(In(PackFile)));
        if (resources is not null)
        {
            references.CheckResources(resources, new PackScope(In(ResourcesFile)));
        }
        foreach (var (file, scenario) in _scenarios)
        {
            references.CheckScenario(scenario, new PackScope(In(file)));
        }
    }

    private ImmutableArray<PackFlow> Flows()
    {
        var flows = ImmutableArray.CreateBuilder<PackFlow>();
        foreach (var (file, bytes) in Under("flows/", ".json"))
        {
            if (FlowReader.Read(bytes, In(file), inPack: true) is not { } flow)
            {
                _allFlowsRead = false;
                continue;
            }
            if (flow.Mode is not FlowMode.Case)
            {
                In(file).Add(PackRules.NotACaseFlow, flow.Root.Source.Place, flow.Root.Id);
            }
            if (flows.FirstOrDefault(other => other.Definition.DefinitionId == flow.DefinitionId) is { } other)
            {
                In(file).Add(PackRules.DuplicateFlow, (flow.Source.Find("definitionId") ?? flow.Source).Place, null, flow.DefinitionId, other.File);
                continue;
            }
            flows.Add(new PackFlow(file, flow));
        }
        CheckSubFlows(flows);
        return flows.DrainToImmutable();
    }

    private void CheckSubFlows(IEnumerable<PackFlow> flows)
    {
        if (!_allFlowsRead)
        {
            return;
        }
        var subFlows = new SubFlowReferences(flows.Select(flow => flow.Definition));
        foreach (var flow in flows)
        {
            subFlows.Check(flow.Definition, In(flow.File));
        }
    }

    private ImmutableArray<Scenario> Scenarios()
    {
        var scenarios = ImmutableArray.CreateBuilder<Scenario>();
        foreach (var (file, _) in Under("scenarios/", ".json"))
        {
            if (Source(file) is not { } root || ScenarioReader.Read(root, file, In(file)) is not { } scenario)
            {
                continue;
            }
            _scenarios.Add((file, root));
            if (scenarios.Any(other => other.Id == scenario.Id))
            {
                In(file).Add(PackRules.DuplicateId, root.Place, null, "scenarios", scenario.Id);
                continue;
            }
            scenarios.Add(scenario);
        }
        return scenarios.DrainToImmutable();
    }

    /// <summary>The pack's own forms, by file; each stands in the place of the national form of the same id.</summary>
    private SortedDictionary<string, FormDefinition> Forms()
    {
        var forms = new SortedDictionary<string, FormDefinition>(StringComparer.Ordinal);
        foreach (var (file, _) in Under("forms/", ".json"))
        {
            if (Source(file) is not { } root || FormReader.Read(root, In(file)) is not { } form)
            {
                continue;
            }
            if (forms.Values.Any(other => other.Id == form.Id))
            {
                In(file).Add(PackRules.DuplicateId, root.Place, null, "forms", form.Id);
                continue;
            }
            forms[file] = form;
        }
        return forms;
    }

    private ImmutableArray<PackLanguage> Languages()
    {
        var languages = ImmutableArray.CreateBuilder<PackLanguage>();
        foreach (var (file, _) in Under("languages/", ".json"))
        {
            if (Source(file) is not { } root || PackLanguageReader.Read(root, new PackScope(In(file))) is not { } language)
            {
                continue;
            }
            if (languages.Any(other => other.Language == language.Language))
            {
                In(file).Add(PackRules.DuplicateId, root.Place, null, "languages", language.Language);
                continue;
            }
            languages.Add(language);
        }
        return languages.DrainToImmutable();
    }

    private void TellUnlisted(Pack pack, SortedDictionary<string, FormDefinition> forms)
    {
        foreach (var (file, form) in forms.Where(each => pack.Forms.All(listed => listed.Id != each.Value.Id)))
        {
            In(file).Add(PackRules.UnlistedForm, SourcePlace.None, null, form.Id);
        }
    }

    /// <summary>A JSON file that stands anywhere else is told.</summary>
    private void TellOthers()
    {
        foreach (var file in _files.Keys.Where(file => file.EndsWith(".json", StringComparison.OrdinalIgnoreCase)))
        {
            if (file is not (PackFile or ResourcesFile) && !_findings.ContainsKey(file))
            {
                In(file).Add(PackRules.UnreadFile, SourcePlace.None, null);
            }
        }
    }

    private IEnumerable<KeyValuePair<string, byte[]>> Under(string folder, string ending) =>
        _files.Where(entry => entry.Key.StartsWith(folder, StringComparison.Ordinal) && entry.Key.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private SourceNode? Source(string file) => SourceReader.Read(_files[file], In(file));

    private Findings In(string file)
    {
        if (!_findings.TryGetValue(file, out var findings))
        {
            _findings[file] = findings = new Findings(file);
        }
        return findings;
    }
}
