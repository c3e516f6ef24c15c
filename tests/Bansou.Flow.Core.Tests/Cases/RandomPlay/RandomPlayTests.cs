using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Lint;
using Bansou.Flow.Tests.RandomPlay;

namespace Bansou.Flow.Core.Tests.Cases.RandomPlay;

/// <summary>
/// CS-18 and HR-1 … HR-14 as properties: random people play random lint-clean flows, and every case can always go on. The
/// short run is part of every test run; <c>BANSOU_LONG=1</c> plays 10,000 flows.
/// </summary>
public class RandomPlayTests
{
    private static readonly int Flows = Environment.GetEnvironmentVariable("BANSOU_LONG") == "1" ? 10_000 : 150;
    private const int Acts = 120;

    [Fact]
    public void Whatever_is_drawn_and_whatever_is_done_a_case_is_held_clocked_and_can_go_on()
    {
        var played = 0;
        for (var seed = 1; played < Flows; seed++)
        {
            var sketch = new RandomFlow(seed).Draw();
            if (CleanFlow(sketch) is not { } flow)
            {
                continue;
            }
            Play(seed, sketch, flow);
            played++;
            seed.ShouldBeLessThan(Flows * 2, "Too few of the flows are lint-clean.");
        }
    }

    [Fact]
    public void The_same_seed_plays_the_same_history_byte_for_byte()
    {
        var flow = FlowSketch.Compile(new RandomFlow(7).Draw());
        Texts(7).ShouldBe(Texts(7));

        IEnumerable<string> Texts(int seed) => RandomGame.Play(flow, seed, Acts).Select(happened => System.Text.Encoding.UTF8.GetString(Core.Journal.EventCatalog.Write(happened)));
    }

    private static CaseFlow? CleanFlow(string sketch)
    {
        var pack = FlowSketch.PackOf(sketch);
        return FlowLinter.Lint(pack.Flows[0].Definition, pack).Any(finding => finding.Severity == Severity.Error) ? null : FlowCompiler.Compile(pack, "main");
    }

    private static void Play(int seed, string sketch, CaseFlow flow)
    {
        try
        {
            RandomGame.Play(flow, seed, Acts);
        }
        catch (Exception broken)
        {
            throw new InvalidOperationException($"Seed {seed}:\n{sketch}", broken);
        }
    }
}
