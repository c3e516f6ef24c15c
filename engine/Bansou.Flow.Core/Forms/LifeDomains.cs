using System.Collections.Immutable;
using System.Text.Json;
using Bansou.Flow.Core.Cases.Plans;

namespace Bansou.Flow.Core.Forms;

/// <summary>8分野と期間 as a form shows them: the order is always the same (PL-1).</summary>
public static class LifeDomains
{
    public static ImmutableArray<FormOption> All { get; } =
    [
        Of(LifeDomain.Work, "就労", "Work", "しごと"),
        Of(LifeDomain.Living, "生活", "Daily life", "くらし"),
        Of(LifeDomain.Health, "健康", "Health", "からだと こころ"),
        Of(LifeDomain.SocialSecurity, "社会保障", "Social security", "てあてや せいど"),
        Of(LifeDomain.Law, "法律", "Law", "ほうりつ"),
        Of(LifeDomain.Relations, "人間関係", "Relationships", "ひととの つながり"),
        Of(LifeDomain.Money, "金銭", "Money", "おかね"),
        Of(LifeDomain.Purpose, "生きがい", "Purpose in life", "いきがい"),
    ];

    public static ImmutableArray<FormOption> UsualPeriods { get; } =
    [
        Of(PlanPeriod.ThreeMonths, "〜3か月", "Up to 3 months", "3かげつ まで"),
        Of(PlanPeriod.SixMonths, "〜6か月", "Up to 6 months", "6かげつ まで"),
        Of(PlanPeriod.OneYear, "〜1年", "Up to 1 year", "1ねん まで"),
        Of(PlanPeriod.ThreeYears, "〜3年", "Up to 3 years", "3ねん まで"),
        Of(PlanPeriod.FiveYears, "〜5年", "Up to 5 years", "5ねん まで"),
    ];

    private static FormOption Of<T>(T value, string ja, string en, string easy)
        where T : struct, Enum => new(JsonNamingPolicy.CamelCase.ConvertName(value.ToString()), new FormText(ja, en, easy));
}
