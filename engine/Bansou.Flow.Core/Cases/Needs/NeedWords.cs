namespace Bansou.Flow.Core.Cases.Needs;

/// <summary>必要の結果のことば.</summary>
public static class NeedWords
{
    /// <param name="outcome">Name as in files, such as <c>otherWay</c>.</param>
    public static string Of(string outcome) => outcome switch
    {
        "solved" => "解決",
        "partly" => "一部",
        "continuing" => "未解決・継続",
        "otherWay" => "未解決・別方針",
        "unknown" => "不明（また確かめる）",
        _ => throw new System.Diagnostics.UnreachableException(outcome),
    };

    public static string Of(NeedOutcome outcome) => Of(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(outcome.ToString()));
}
