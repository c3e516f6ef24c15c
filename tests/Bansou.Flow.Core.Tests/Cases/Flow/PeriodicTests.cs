using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Tests.Cases.Flow;

/// <summary>CS-7: the calendar opens periodic steps in every open case; work of the municipality is no case.</summary>
public class PeriodicTests
{
    private const string Sketch = """
        A Talk met
        P Periodic done {"periodic":{"scope":"eachOpenCase","every":"year","month":3,"day":1}}
        M Periodic done {"periodic":{"scope":"municipality","every":"month","day":1}}
        R Replan goOn
        P:done -> R
        """;

    [Fact]
    public void Every_March_the_step_opens_beside_what_runs_and_goes_on_by_its_line() =>
        CasePlay.Of(Sketch).Wait(331).IsAt("A", "P").Complete("P", "done").IsAt("A", "R");

    [Fact]
    public void It_opens_once_however_long_nobody_looked()
    {
        var play = CasePlay.Of(Sketch).Days(3 * 365).Do(new CaseCommand.PassTime(), Actor.Engine).IsAt("A", "P");
        play.Active.Tokens.Open.Single(open => open.Step.Value == "P").Causes.ShouldHaveSingleItem();
    }

    [Fact]
    public void It_comes_back_the_next_year() =>
        CasePlay.Of(Sketch).Wait(331).Complete("P", "done").Complete("R", "goOn").Wait(365).IsAt("A", "@next", "P");

    [Fact]
    public void Work_of_the_municipality_opens_in_no_case() => CasePlay.Of(Sketch).Wait(200).IsAt("A");
}
