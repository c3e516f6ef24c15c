using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Tests.RandomPlay;

namespace Bansou.Flow.Workflows.Tests;

/// <summary>CS-18 on the shipped flows: random people play them and every case can always go on; <c>BANSOU_LONG=1</c> plays longer.</summary>
public class RandomPlayTests
{
    private static readonly int Games = Environment.GetEnvironmentVariable("BANSOU_LONG") == "1" ? 1_000 : 20;

    [Theory]
    [MemberData(nameof(ShippedPacks.All), MemberType = typeof(ShippedPacks))]
    public void Whatever_people_do_a_case_of_a_shipped_pack_can_go_on(string slug)
    {
        var pack = PackReader.Read(Files(slug)).Pack.ShouldNotBeNull();
        var flow = FlowCompiler.Compile(pack, pack.MainFlow).ShouldNotBeNull();
        for (var seed = 1; seed <= Games; seed++)
        {
            RandomGame.Play(flow, seed, 200);
        }
    }

    private static Dictionary<string, byte[]> Files(string slug)
    {
        var folder = ShippedPacks.PathOf(slug);
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes);
    }
}
