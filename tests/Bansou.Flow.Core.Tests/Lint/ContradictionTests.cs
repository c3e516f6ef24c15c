using Bansou.Flow.Core.Definitions;
using static Bansou.Flow.Tests.Lint.Fragments;

namespace Bansou.Flow.Tests.Lint;

/// <summary>CS-12: what is not drawn uses a built-in path and is only told; what is drawn against a rule is an error.</summary>
public sealed class ContradictionTests
{
    private const string ReferralOutcomes = "arrived:arrived declined:declined noReply:noReply";
    private static readonly string Check = Step("check", "ReceiverCheck", "good:good problem:problem", "\"rhythm\": { \"days\": [7] },");
    private static readonly string Refer = Step("refer", "Referral", ReferralOutcomes);

    [Theory]
    [InlineData("declined", "BF204")]
    [InlineData("noReply", "BF205")]
    public void A_negative_answer_that_ends_is_an_error(string port, string code)
    {
        var other = port == "declined" ? "noReply" : "declined";
        var lines = Lines(("refer", "arrived", "check"), ("refer", port, "end"), ("refer", other, "back"), ("check", "good", "watch"), ("check", "problem", "back"));

        OnlyFinding(Of($"{Refer}, {Check}", lines)).ShouldBe((code, Severity.Error));
    }

    [Fact]
    public void A_problem_that_ends_is_an_error_HR_4()
    {
        var lines = Lines(("refer", "arrived", "check"), ("refer", "declined", "back"), ("refer", "noReply", "back"), ("check", "good", "watch"), ("check", "problem", "end"));

        OnlyFinding(Of($"{Refer}, {Check}", lines)).ShouldBe(("BF206", Severity.Error));
    }

    [Fact]
    public void An_end_behind_automatic_steps_is_found_too()
    {
        var note = """{ "id": "note", "type": "Elsa.WriteLine" }""";
        var lines = Lines(
            ("refer", "arrived", "check"), ("refer", "declined", "back"), ("refer", "noReply", "note"), ("note", "Done", "end"), ("check", "good", "watch"), ("check", "problem", "back"));

        OnlyFinding(Of($"{Refer}, {Check}, {note}", lines)).ShouldBe(("BF205", Severity.Error));
    }

    [Fact]
    public void Consent_that_is_not_given_never_leads_straight_into_a_referral_HR_1()
    {
        var ask = Step("ask", "Consent", "given:given notGiven:notGiven");
        var lines = Lines(("ask", "given", "refer"), ("ask", "notGiven", "refer"),
            ("refer", "arrived", "check"), ("refer", "declined", "back"), ("refer", "noReply", "back"), ("check", "good", "watch"), ("check", "problem", "back"));

        OnlyFinding(Of($"{ask}, {Refer}, {Check}", lines)).ShouldBe(("BF207", Severity.Error));
    }

    [Fact]
    public void A_send_back_into_an_end_is_an_error()
    {
        var decide = Step("decide", "SupportDecision", "approved:approved sentBack:sentBack");

        OnlyFinding(Of(decide, Lines(("decide", "approved", "watch"), ("decide", "sentBack", "end")))).ShouldBe(("BF216", Severity.Error));
    }

    [Fact]
    public void An_intake_that_ends_is_an_error_HR_8()
    {
        var intake = Step("intake", "Intake", "continue:continue informed:informed");

        OnlyFinding(Of(intake, Lines(("intake", "continue", "watch"), ("intake", "informed", "end")))).ShouldBe(("BF228", Severity.Error));
    }

    [Fact]
    public void A_line_from_もとの段へ_is_an_error_CS_6()
    {
        var urgent = Step("urgent", "Anytime", "resume:other", "\"due\": { \"days\": 0, \"unit\": \"business\" }, \"anytime\": { \"entry\": \"urgent\", \"interrupting\": true },");

        OnlyFinding(Of(urgent, Line("urgent", "resume", "meet"))).ShouldBe(("BF222", Severity.Error));
    }

    [Fact]
    public void A_farewell_into_an_end_is_as_it_should_be() =>
        LintExample.Findings(Of(Step("call", "Task", "done:other"), Line("call", "done", "watch"))).ShouldBeEmpty();

    private static (string Code, Severity Severity) OnlyFinding(string fragment)
    {
        var found = LintExample.Findings(fragment);
        found.Count.ShouldBe(1, string.Join("\n", found));
        return (found[0].Code, found[0].Severity);
    }
}
