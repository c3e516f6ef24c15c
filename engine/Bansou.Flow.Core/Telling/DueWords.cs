using System.Globalization;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Telling;

/// <summary>期限のことば.</summary>
public static class DueWords
{
    public static string Of(DueRule rule, TellingLanguage language)
    {
        var isEnglish = language == TellingLanguage.English;
        return rule switch
        {
            DueRule.BusinessDays { Days: 0 } or DueRule.CalendarDays { Days: 0 } => isEnglish ? "the same day" : "その日のうち",
            DueRule.BusinessDays e => string.Create(CultureInfo.InvariantCulture, $"{e.Days}{(isEnglish ? " business days" : "営業日")}"),
            DueRule.CalendarDays e => string.Create(CultureInfo.InvariantCulture, $"{e.Days}{(isEnglish ? " days" : "日")}"),
            DueRule.None e => (isEnglish ? "no due date: " : "期限なし: ") + e.Reason,
            _ => throw new System.Diagnostics.UnreachableException(rule.GetType().Name),
        };
    }
}
