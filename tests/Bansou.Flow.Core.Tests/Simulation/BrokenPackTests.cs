using System.Text;
using Bansou.Flow.Core.Journal;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Core.Simulation;
using Bansou.Flow.Core.Simulation.Telling;

namespace Bansou.Flow.Core.Tests.Simulation;

/// <summary>Whatever is broken in a pack: it is told or it plays, and the story can be told; nothing is thrown.</summary>
public class BrokenPackTests
{
    private static readonly string[] Instead = ["", "0", "-1", "\"\"", "null", "[]", "{}", "\"架空\"", "\"talk\"", "\"r1\"", "\"D+99999\"", "true"];

    private static readonly int Rounds = Environment.GetEnvironmentVariable("BANSOU_LONG") == "1" ? 20_000 : 400;

    [Fact]
    public void A_pack_with_any_value_replaced_is_told_or_played()
    {
        var random = new Random(20260406);
        var played = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var files = AsagiriPack.Files();
            var file = random.Next(3) switch { 0 => "pack.json", 1 => "flows/main.json", _ => AsagiriPack.ScenarioFile };
            var text = Spoil(Encoding.UTF8.GetString(files[file]), random);
            files[file] = Encoding.UTF8.GetBytes(text);
            played += ShouldBeToldOrPlayed(files, text);
        }
        played.ShouldBeGreaterThan(Rounds / 20);
    }

    private static int ShouldBeToldOrPlayed(Dictionary<string, byte[]> files, string text)
    {
        try
        {
            var read = PackReader.Read(files);
            if (read.HasErrors || read.Pack is not { } pack)
            {
                read.Diagnostics.ShouldNotBeEmpty();
                return 0;
            }
            foreach (var report in pack.Scenarios.Select(scenario => ScenarioPlayer.Play(pack, scenario)))
            {
                Story.Tell(report).ShouldNotBeEmpty();
                JournalLines.Read(JournalLines.Write(report.Journal)).Length.ShouldBe(report.Journal.Length);
            }
            return 1;
        }
        catch (Exception e) when (e is not Shouldly.ShouldAssertException)
        {
            throw new Xunit.Sdk.XunitException($"{e}\n{text}");
        }
    }

    /// <summary>Puts another value in the place of one, or leaves a piece of the text out.</summary>
    private static string Spoil(string text, Random random)
    {
        var colons = Enumerable.Range(0, text.Length).Where(i => text[i] == ':' && i + 2 < text.Length && text[i - 1] == '"').ToArray();
        var from = colons[random.Next(colons.Length)] + 1;
        if (random.Next(10) == 0)
        {
            return text.Remove(from, random.Next(text.Length - from));
        }
        var to = text.IndexOfAny([',', '\n', '}'], from);
        return text[..from] + Instead[random.Next(Instead.Length)] + text[to..];
    }
}
