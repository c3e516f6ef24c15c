using System.Collections.Immutable;
using System.Text.Json;
using Bansou.Flow.Core.Cases.Needs;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Definitions;
using static Bansou.Flow.Core.Simulation.Expectations.ExpectationValue;

namespace Bansou.Flow.Core.Simulation.Expectations;

/// <summary>期待の形: all forms in which a scenario says what must be true (docs/flow-format.md, "Expectations").</summary>
public static class ExpectationForms
{
    private static readonly ExpectationField Referral = new("referral", Text, true);

    private static readonly ImmutableArray<ExpectationForm> All =
    [
        new([new("open", Text), Referral], StepExpectations.Open),
        new([new("notOpen", Text), Referral], StepExpectations.NotOpen),
        new([new("paused", Text), Referral], StepExpectations.Paused),
        new([new("referral", Text), new("stage", Text, false, WordsOf<ReferralStage>())], ReferralExpectations.Stage),
        new([new("referral", Text), new("replaces", Text)], ReferralExpectations.Replaces),
        new([new("returned", Number)], ReferralExpectations.Returned),
        new([new("reconnected", Number)], ReferralExpectations.Reconnected),
        new([new("visited", Texts), new("order", Text, true, "any", "given")], HistoryExpectations.Visited),
        new([new("escalated", Text), new("level", Number, true)], HistoryExpectations.Escalated),
        new([new("events", Text), new("count", Number, true)], HistoryExpectations.Events),
        new([new("lead", Text)], CaseExpectations.Lead),
        new([new("overviewHolder", Text)], CaseExpectations.OverviewHolder),
        new([new("watch", Text, false, "none", "preparing", "watching")], CaseExpectations.Watch),
        new([new("need", Text), new("outcome", Text, false, [.. WordsOf<NeedOutcome>(), "none"])], CaseExpectations.Need),
        new([new("variable", Text), new("equals", Any)], CaseExpectations.Variable),
        new([new("seenOff", ExpectationValue.Boolean)], CaseExpectations.SeenOff),
    ];

    /// <summary>What is wrong with the writing of an expectation; nothing when it can be looked at.</summary>
    public static IEnumerable<Diagnostic> Problems(Expectation expectation)
    {
        var json = expectation.Json;
        if (All.FirstOrDefault(form => form.Fits(json)) is not { } fitting)
        {
            return [ScenarioProblems.UnknownExpectation(string.Join("、", json.Properties.Select(property => property.Key)), json.Place)];
        }
        return
            from field in fitting.Fields
            let misfit = field.Misfit(json[field.Name])
            where misfit is not null
            select ScenarioProblems.WrongExpectationValue(field.Name, misfit, json[field.Name]!.Place);
    }

    internal static Verdict Check(Expectation expectation, ExpectationScope scope)
    {
        var (holds, expected, found) = All.First(form => form.Fits(expectation.Json)).Look(scope, expectation.Json);
        return new Verdict(expectation, holds, expected, holds ? null : found);
    }

    private static ImmutableArray<string> WordsOf<T>()
        where T : struct, Enum => [.. Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName)];
}
