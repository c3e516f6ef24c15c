using Bansou.Flow.Core.Cases.Assessments;
using Bansou.Flow.Core.Cases.Plans;

namespace Bansou.Flow.Core.Simulation.Telling;

/// <summary>8分野・期間・アセスメントの欄のことば.</summary>
internal static class PlanGridWords
{
    public static string Of(LifeDomain domain) => domain switch
    {
        LifeDomain.Work => "就労",
        LifeDomain.Living => "生活",
        LifeDomain.Health => "健康",
        LifeDomain.SocialSecurity => "社会保障",
        LifeDomain.Law => "法律",
        LifeDomain.Relations => "人間関係",
        LifeDomain.Money => "金銭",
        LifeDomain.Purpose => "生きがい",
        _ => throw new System.Diagnostics.UnreachableException(domain.ToString()),
    };

    public static string Of(PlanPeriod period) => period switch
    {
        PlanPeriod.ThreeMonths => "3か月まで",
        PlanPeriod.SixMonths => "6か月まで",
        PlanPeriod.OneYear => "1年まで",
        PlanPeriod.ThreeYears => "3年まで",
        PlanPeriod.FiveYears => "5年まで",
        _ => throw new System.Diagnostics.UnreachableException(period.ToString()),
    };

    public static string Of(AssessmentSection section) => section switch
    {
        AssessmentSection.Economy => "経済的なこと",
        AssessmentSection.Health => "からだとこころ",
        AssessmentSection.Relations => "人とのつながり",
        AssessmentSection.Abilities => "学びと仕事の力",
        AssessmentSection.Housing => "住まい",
        AssessmentSection.Story => "来歴",
        AssessmentSection.Wish => "なりたい自分・今日の願い",
        AssessmentSection.WhatIsNeeded => "何が必要か",
        AssessmentSection.WhoIsNeeded => "誰が必要か",
        AssessmentSection.Strengths => "強み・得意・役割",
        AssessmentSection.SocialCauses => "社会的要因",
        AssessmentSection.SupportSoFar => "これまでの支援",
        AssessmentSection.Summary => "まとめ",
        _ => throw new System.Diagnostics.UnreachableException(section.ToString()),
    };
}
