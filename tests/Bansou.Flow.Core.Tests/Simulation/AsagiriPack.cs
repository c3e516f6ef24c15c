using System.Text;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Core.Simulation;

namespace Bansou.Flow.Core.Tests.Simulation;

/// <summary>A small village (架空): seven steps with referral, check, return and watch, and one scenario.</summary>
internal static class AsagiriPack
{
    public const string ScenarioFile = "scenarios/A-01.json";

    public static readonly string Folder = Repository.PathOf("tests", "Bansou.Flow.Core.Tests", "Simulation", "asagiri");

    public static Dictionary<string, byte[]> Files() => Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'), File.ReadAllBytes);

    public static Pack Read() => Read(Files());

    public static PlayReport Play(string? flow = null) => Play(Read(), flow);

    /// <summary>Plays the scenario with one of its texts replaced by another.</summary>
    public static PlayReport PlayWith(string find, string replacement)
    {
        var files = Files();
        var text = Encoding.UTF8.GetString(files[ScenarioFile]);
        text.ShouldContain(find);
        files[ScenarioFile] = Encoding.UTF8.GetBytes(text.Replace(find, replacement, StringComparison.Ordinal));
        return Play(Read(files));
    }

    /// <summary>Plays the scenario with other expectations at its end.</summary>
    public static PlayReport PlayExpecting(string expectation)
    {
        var files = Files();
        var text = Encoding.UTF8.GetString(files[ScenarioFile]);
        var end = text.IndexOf("  \"expect\": [\n", StringComparison.Ordinal);
        files[ScenarioFile] = Encoding.UTF8.GetBytes(text[..end] + $"\"expect\": [ {expectation} ] }}");
        return Play(Read(files));
    }

    private static PlayReport Play(Pack pack, string? flow = null) => ScenarioPlayer.Play(pack, pack.Scenarios.Single(), flow);

    private static Pack Read(Dictionary<string, byte[]> files)
    {
        var read = PackReader.Read(files);
        read.Diagnostics.Where(found => found.Severity == Severity.Error).ShouldBeEmpty();
        return read.Pack!;
    }
}
