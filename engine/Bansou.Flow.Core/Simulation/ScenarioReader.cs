using System.Collections.Immutable;
using System.Globalization;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Reading;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Core.Simulation;

/// <summary>What became of a scenario file: the scenario as far as it can be read (null when it is no JSON object), and all that was found.</summary>
public sealed record ScenarioReadResult(Scenario? Scenario, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>シナリオの読み取り: reads one scenario; who and what it refers to is checked with the pack.</summary>
public static class ScenarioReader
{
    /// <summary>The id in <c>by</c> of the one whose case it is.</summary>
    public const string ThePerson = "person";

    /// <summary>Years in which a scenario may begin: what lies beyond is a slip, and its clocks would leave the calendar.</summary>
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    private static readonly string[] StartFormats = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd"];
    private static readonly DateTime FirstDay = new(2000, 1, 1);

    public static ScenarioReadResult Read(ReadOnlySpan<byte> text, string file)
    {
        var findings = new Findings(file);
        var scenario = SourceReader.Read(text, findings) is { } root ? Read(root, file, findings) : null;
        return new ScenarioReadResult(scenario, findings.InOrder());
    }

    internal static Scenario? Read(SourceNode root, string file, Findings findings)
    {
        var scope = new PackScope(findings);
        if (root.Kind != SourceKind.Object)
        {
            scope.Add(PackRules.NotAnObject, root.Place, "まとまり（{ … }）", "an object");
            return null;
        }
        scope.TellUnknown(root, "id", "title", "flow", "start", "seed", "background", "acts", "expect");
        var start = StartOf(root, scope);
        return new Scenario
        {
            Id = IdOf(root, file, scope),
            Title = scope.Required(root, "title"),
            Flow = scope.Plain.Text(root, "flow"),
            Start = start,
            Seed = scope.Plain.Number(root, "seed", 0, int.MaxValue) ?? 1,
            Background = scope.Plain.String(root, "background"),
            Acts = new ActReader(scope, start).Read(root),
            Expectations = ActReader.Expectations(root, scope),
            File = file,
        };
    }

    private static string IdOf(SourceNode root, string file, PackScope scope)
    {
        var name = file[(file.LastIndexOf('/') + 1)..];
        name = name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? name[..^".json".Length] : name;
        if (root.Find("id") is null)
        {
            return name;
        }
        var id = scope.Id(root);
        if (id != name && id.Length > 0)
        {
            scope.Add(PackRules.ScenarioName, root.Find("id")!.Place, id);
        }
        return id;
    }

    private static DateTime StartOf(SourceNode root, PackScope scope)
    {
        var text = scope.Required(root, "start");
        if (DateTime.TryParseExact(text, StartFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var start) && start.Year is >= FirstYear and <= LastYear)
        {
            return text.Contains('T') ? start : start.Add(ActReader.Morning);
        }
        if (text.Length > 0)
        {
            scope.Add(PackRules.BadDate, root.Find("start")!.Place, "start", text, "2026-04-06T09:00");
        }
        return FirstDay;
    }
}
