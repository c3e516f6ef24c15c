using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Definitions.Reading;

/// <summary>期限の読み取り: days with their unit, or the reason for none (CS-8).</summary>
internal static class DueReader
{
    /// <summary>A hundred years: what is longer is a slip, and would leave the calendar.</summary>
    public const int MostDays = 36_500;

    public static DueRule? Read(SourceNode owner, string name, Scope scope)
    {
        if (scope.Object(owner, name) is not { } due)
        {
            return null;
        }
        var none = due.Find("none");
        var days = due.Find("days");
        if ((none is null) == (days is null))
        {
            scope.Add(ReadingRules.DueShape, due.Place);
            return null;
        }
        if (none is not null)
        {
            return Reason(due, none, scope);
        }
        var count = scope.Number(due, "days", 0, MostDays);
        var unit = due.Find("unit");
        switch (unit?.AsString())
        {
            case "business":
                return count is { } business ? new DueRule.BusinessDays(business) : null;
            case "calendar":
                return count is { } calendar ? new DueRule.CalendarDays(calendar) : null;
            default:
                scope.Add(ReadingRules.DueUnit, (unit ?? due).Place, unit?.Text ?? "");
                return null;
        }
    }

    private static DueRule.None? Reason(SourceNode due, SourceNode none, Scope scope)
    {
        if (none.Kind == SourceKind.String && string.IsNullOrWhiteSpace(none.Text))
        {
            scope.Add(ReadingRules.DueShape, none.Place);
            return null;
        }
        return scope.Text(due, "none") is { } reason ? new DueRule.None(reason) : null;
    }
}
