using System.Text;
using Bansou.Flow.Core.Definitions.Lint;
using Bansou.Flow.Core.Definitions.Reading;
using Bansou.Flow.Core.Packs;
using FsCheck;
using FsCheck.Fluent;

namespace Bansou.Flow.Tests.Lint;

/// <summary>Whatever the reader lets through, the linter judges; it never throws.</summary>
public sealed class LintFuzzTests
{
    private static readonly int Runs = Environment.GetEnvironmentVariable("BANSOU_LONG") == "1" ? 20_000 : 250;

    private static readonly string[] Slugs = ["umikaze", "standard", "nakahara"];

    private static readonly string[] Spoilers =
    [
        "null", "{}", "[]", "\"\"", "0", "-1", "true", "\"@next\"", "\"case\"", "\"token\"", "\"Elsa.FlowJoin\"", "\"Elsa.Flowchart\"", "\"Bansou.Referral\"", "\"Bansou.Watch\"",
        "\"Bansou.Anytime\"", "\"Elsa.Sequence\"", "\"StandardMain\"", "\"A2\"", "\"Done\"", "\"resume\"", "[null]", "[{}]", "{\"days\":[],\"repeat\":true}", "\"０９０-1234-5678\"",
    ];

    [Fact]
    public void Lint_never_throws_on_a_spoilt_flow()
    {
        var flows = Slugs.Select(slug => File.ReadAllText(Repository.PathOf("workflows", slug, "flows", "main.json"))).ToArray();
        var packs = Slugs.Select(PackOf).ToArray();
        var cases = from which in Gen.Choose(0, Slugs.Length - 1)
                    from cuts in Gen.ArrayOf(Gen.Choose(0, int.MaxValue - 1).Zip(Gen.Elements(Spoilers)), 3)
                    select (which, cuts);

        Prop.ForAll(cases.ToArbitrary(), one =>
        {
            var text = one.cuts.Aggregate(flows[one.which], (spoilt, cut) => Spoil(spoilt, cut.Item1, cut.Item2));
            if (FlowReader.Read(Encoding.UTF8.GetBytes(text)).Definition is { } flow)
            {
                _ = FlowLinter.Lint(flow);
                _ = FlowLinter.Lint(flow, packs[one.which]);
                _ = FlowLinter.Lint(packs[one.which] with { Flows = [.. packs[one.which].Flows, new PackFlow("flows/spoilt.json", flow)] });
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs).WithReplay(20260401, 1));
    }

    /// <summary>Puts another value in the place of one value of the file, so that it stays JSON.</summary>
    private static string Spoil(string text, int where, string value)
    {
        var tokens = Values(text);
        var (begin, end) = tokens[where % tokens.Count];
        return string.Concat(text.AsSpan(0, begin), value, text.AsSpan(end));
    }

    /// <summary>The strings that stand as values, and the short objects and arrays on one line.</summary>
    private static List<(int Begin, int End)> Values(string text)
    {
        var found = new List<(int, int)>();
        for (var colon = text.IndexOf(": ", StringComparison.Ordinal); colon >= 0; colon = text.IndexOf(": ", colon + 1, StringComparison.Ordinal))
        {
            var begin = colon + 2;
            var close = text[begin] switch { '"' => '"', '{' => '}', '[' => ']', _ => '\0' };
            var end = close == '\0' ? -1 : text.IndexOf(close, begin + 1);
            if (end > 0 && text.IndexOf('\n', begin) > end && (close == '"' || text.IndexOfAny(['{', '['], begin + 1, end - begin) < 0))
            {
                found.Add((begin, end + 1));
            }
        }
        return found;
    }

    private static Pack PackOf(string slug)
    {
        var folder = Repository.PathOf("workflows", slug);
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file), File.ReadAllBytes);
        return PackReader.Read(files).Pack!;
    }
}
