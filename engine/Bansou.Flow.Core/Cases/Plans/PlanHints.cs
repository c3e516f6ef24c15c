using System.Collections.Immutable;

namespace Bansou.Flow.Core.Cases.Plans;

/// <summary>プランのヒント: what a kind colleague would say; a hint never refuses anything (HR-9, PL-2, PL-12).</summary>
public static class PlanHints
{
    private static readonly string[] FirstPerson = ["私は", "私が", "私も", "わたしは", "わたしが", "わたしも", "僕は", "ぼくは", "俺は", "おれは", "自分は", "自分の"];
    private static readonly string[] OthersWords = ["させる", "指導", "遵守"];

    public const string NotFirstPerson = "「私は…」で書くと、ご本人の言葉になります。空けておいてもかまいません。";
    public const string OthersVoice = "支援する側の言葉になっていませんか。ご本人ならどう言うか、いっしょに考えてみましょう。";
    public const string NoTurn = "出番（だれかの役に立つこと）がまだありません。ひとつあると、張り合いになります。";
    public const string SeveralOptions = "ほかの案も並べてみると、ご本人が選べます。";

    /// <summary>Hints for one goal; none for a blank one.</summary>
    public static ImmutableArray<string> OfGoal(string goal)
    {
        var words = goal.Trim();
        if (words.Length == 0)
        {
            return [];
        }
        var hints = ImmutableArray.CreateBuilder<string>();
        if (OthersWords.Any(other => words.Contains(other, StringComparison.Ordinal)))
        {
            hints.Add(OthersVoice);
        }
        if (!FirstPerson.Any(start => words.StartsWith(start, StringComparison.Ordinal)))
        {
            hints.Add(NotFirstPerson);
        }
        return hints.ToImmutable();
    }

    /// <summary>Hints for a whole plan, each once.</summary>
    public static ImmutableArray<string> Of(SupportPlan plan)
    {
        var hints = plan.Goals.Select(goal => goal.Goal.Words).Concat(plan.PersonalPlan).SelectMany(words => OfGoal(words)).Distinct().ToList();
        if (!plan.Goals.Any(goal => goal.Goal.IsTurn))
        {
            hints.Add(NoTurn);
        }
        if (plan.Alternatives.Length < 2)
        {
            hints.Add(SeveralOptions);
        }
        return [.. hints];
    }
}
