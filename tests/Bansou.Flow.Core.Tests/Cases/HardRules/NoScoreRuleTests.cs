using System.Reflection;
using System.Text.RegularExpressions;
using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Tests.Cases.HardRules;

/// <summary>HR-7: no score, grade, rank or ordering of persons stands anywhere in Core, under any of its names.</summary>
public partial class NoScoreRuleTests
{
    private static readonly string[] Forbidden =
        ["Score", "Scores", "Scoring", "Grade", "Grades", "Rank", "Ranks", "Ranking", "Rating", "Ratings", "Points", "League", "Percentile", "Kpi"];

    [Theory]
    [InlineData("RiskScore", true)]
    [InlineData("HouseholdRank", true)]
    [InlineData("EscalationLevel", false)]
    [InlineData("DegradedMode", false)]
    public void The_test_reads_words_in_names(string name, bool isForbidden) => Says(name).ShouldBe(isForbidden);

    [Fact]
    public void No_public_type_or_member_of_the_core_scores_anybody()
    {
        var types = typeof(CaseState).Assembly.GetExportedTypes();
        var names = types.Select(type => type.Name).Concat(types.SelectMany(type =>
            type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(member => $"{type.Name}.{member.Name}")));
        names.Where(Says).ShouldBeEmpty();
    }

    private static bool Says(string name) => Words().Matches(name).Any(word => Forbidden.Contains(word.Value));

    [GeneratedRegex("[A-Z][a-z]+")]
    private static partial Regex Words();
}
