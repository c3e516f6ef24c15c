using System.Text;
using System.Text.RegularExpressions;
using Bansou.Flow.Core.Definitions.Reading;
using Bansou.Flow.Core.Simulation;
using Bansou.Flow.Core.Simulation.Expectations;

namespace Bansou.Flow.Core.Tests.Simulation;

/// <summary>Every form of an expectation, once true and once not (docs/flow-format.md, "Expectations").</summary>
public class ExpectationTests
{
    [Theory]
    [InlineData("""{ "open": "watch" }""")]
    [InlineData("""{ "notOpen": "check", "referral": "r2" }""")]
    [InlineData("""{ "referral": "r1", "stage": "returned" }""")]
    [InlineData("""{ "referral": "r2", "replaces": "r1" }""")]
    [InlineData("""{ "visited": ["consultation", "community"] }""")]
    [InlineData("""{ "visited": ["community", "consultation"], "order": "any" }""")]
    [InlineData("""{ "lead": "hara" }""")]
    [InlineData("""{ "overviewHolder": "seki" }""")]
    [InlineData("""{ "watch": "watching" }""")]
    [InlineData("""{ "need": "n1", "outcome": "none" }""")]
    [InlineData("""{ "variable": "appetite", "equals": "朝はパンひとつ" }""")]
    [InlineData("""{ "variable": "secret", "equals": null }""")]
    [InlineData("""{ "seenOff": false }""")]
    [InlineData("""{ "escalated": "r1", "level": 2 }""")]
    [InlineData("""{ "escalated": "clinic" }""")]
    [InlineData("""{ "events": "case.watch-prepared.v1" }""")]
    [InlineData("""{ "events": "case.referral-opened.v1", "count": 2 }""")]
    [InlineData("""{ "returned": 1 }""")]
    [InlineData("""{ "reconnected": 1 }""")]
    public void What_is_so_holds(string expectation)
    {
        var verdict = AsagiriPack.PlayExpecting(expectation).AtTheEnd.ShouldHaveSingleItem();
        verdict.Holds.ShouldBeTrue(verdict.Found);
        verdict.Found.ShouldBeNull();
    }

    [Theory]
    [InlineData("""{ "open": "talk" }""", "「村で見守る」")]
    [InlineData("""{ "open": "nowhere" }""", "この流れにはない")]
    [InlineData("""{ "notOpen": "watch" }""", "「村で見守る」")]
    [InlineData("""{ "paused": "watch" }""", "「村で見守る」")]
    [InlineData("""{ "referral": "r1", "stage": "arrived" }""", "もどし")]
    [InlineData("""{ "referral": "r9", "stage": "arrived" }""", "このつなぎはない")]
    [InlineData("""{ "referral": "r1", "replaces": "r2" }""", "つなぎ直しではない")]
    [InlineData("""{ "visited": ["community", "consultation"] }""", "相談→病院→地域")]
    [InlineData("""{ "lead": "seki" }""", "原トウコ")]
    [InlineData("""{ "overviewHolder": "hara" }""", "関ユウジ")]
    [InlineData("""{ "watch": "preparing" }""", "続いている")]
    [InlineData("""{ "need": "n1", "outcome": "solved" }""", "続いている")]
    [InlineData("""{ "need": "n2", "outcome": "none" }""", "この必要はない")]
    [InlineData("""{ "variable": "appetite", "equals": 3 }""", "朝はパンひとつ")]
    [InlineData("""{ "seenOff": true }""", "見送っていない")]
    [InlineData("""{ "escalated": "r1", "level": 3 }""", "2段")]
    [InlineData("""{ "events": "case.farewell-taken.v1" }""", "0回")]
    [InlineData("""{ "returned": 2 }""", "1回")]
    [InlineData("""{ "reconnected": 0 }""", "1回")]
    public void What_is_not_so_fails_and_says_what_is_there_instead(string expectation, string found)
    {
        var report = AsagiriPack.PlayExpecting(expectation);
        report.Holds.ShouldBeFalse();
        report.AtTheEnd.ShouldHaveSingleItem().Found!.ShouldContain(found);
    }

    [Fact]
    public void Every_example_of_the_documentation_can_be_looked_at()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "flow-format.md"));
        var section = page[page.IndexOf("### Expectations", StringComparison.Ordinal)..page.IndexOf("### Events", StringComparison.Ordinal)];
        var examples = Regex.Matches(section, "`(\\{ [^`]*\\})`").Select(match => match.Groups[1].Value).ToList();
        examples.Count.ShouldBeGreaterThan(15);
        foreach (var example in examples)
        {
            var json = SourceReader.Read(Encoding.UTF8.GetBytes(example)).Root!;
            ExpectationForms.Problems(new Expectation(json)).ShouldBeEmpty(example);
        }
    }
}
