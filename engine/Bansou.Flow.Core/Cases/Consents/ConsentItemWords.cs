namespace Bansou.Flow.Core.Cases.Consents;

/// <summary>同意の項目のことば: what people read for a kind of information.</summary>
public static class ConsentItemWords
{
    public static string Of(string item) => item switch
    {
        "basic" => "基本",
        "health" => "健康",
        "work" => "仕事",
        "economy" => "お金",
        "services" => "利用中のサービス",
        "other" => "その他",
        _ => item,
    };
}
