using Bansou.Flow.Tests.RandomPlay;

namespace Bansou.Flow.Core.Tests.Cases.RandomPlay;

/// <summary>
/// CS-18 and HR-1 … HR-14 as properties: random people play random flows, and every case can always go on. The short run is
/// part of every test run; <c>BANSOU_LONG=1</c> plays 10,000 flows.
/// </summary>
public class RandomPlayTests
{
    private static readonly int Flows = Environment.GetEnvironmentVariable("BANSOU_LONG") == "1" ? 10_000 : 150;
    private const int Acts = 120;

    [Fact]
    public void Whatever_is_drawn_and_whatever_is_done_a_case_is_held_clocked_and_can_go_on()
    {
        for (var seed = 1; seed <= Flows; seed++)
        {
            var sketch = new RandomFlow(seed).Draw();
            try
            {
                RandomGame.Play(FlowSketch.Compile(sketch), seed, Acts);
            }
            catch (Exception broken)
            {
                throw new InvalidOperationException($"Seed {seed}:\n{sketch}", broken);
            }
        }
    }

    [Fact]
    public void The_same_seed_plays_the_same_history()
    {
        var flow = FlowSketch.Compile(new RandomFlow(7).Draw());
        Texts(7).ShouldBe(Texts(7));

        IEnumerable<string> Texts(int seed) => RandomGame.Play(flow, seed, Acts).Select(happened => System.Text.Encoding.UTF8.GetString(Core.Journal.EventCatalog.Write(happened)));
    }
}
