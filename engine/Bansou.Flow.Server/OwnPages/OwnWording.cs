using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases.Bonds;
using Bansou.Flow.Core.Cases.Consents;
using Bansou.Flow.Core.Cases.Reading;

namespace Bansou.Flow.Server.OwnPages;

/// <summary>Plain words of the person's own page.</summary>
internal static class OwnWording
{
    public static string Of(KeyPersonAnswer answer) => answer switch
    {
        KeyPersonAnswer.Asked => "返事を待っています",
        KeyPersonAnswer.Accepted => "引き受けてくれました",
        KeyPersonAnswer.Declined => "今はしないとのことです",
        _ => throw new System.Diagnostics.UnreachableException(answer.ToString()),
    };

    public static string Of(ReadPart part) => part switch
    {
        ReadPart.PersonsPage => "ご本人のページ",
        ReadPart.WholeCase => "記録の全体",
        ReadPart.Export => "印刷・書き出し",
        ReadPart.OwnPart => "自分に関わるところだけ",
        ReadPart.Conference => "会議の要点",
        ReadPart.Plan => "プランとつなぎのようす",
        _ => throw new System.Diagnostics.UnreachableException(part.ToString()),
    };

    /// <summary>What the kinds of a consent mean; a kind that came later stands as it is.</summary>
    public static string OfItem(string item) => item switch
    {
        "basic" => "名前や連絡先など",
        "health" => "からだとこころのこと",
        "work" => "仕事のこと",
        "economy" => "お金のこと",
        "services" => "使っているサービスのこと",
        "other" => "そのほかのこと",
        _ => item,
    };

    public static string OfConsent(ConsentEntry entry, string organisation, IReadOnlyList<string> items, DateTimeOffset now)
    {
        var what = string.Join("、", items);
        if (entry.WithdrawnAt is { } withdrawn)
        {
            return $"{organisation}に伝えることを、{DayOf(withdrawn)}に取りやめました。";
        }
        if (!entry.IsLiving(now))
        {
            return $"{organisation}に伝えてよい期間は、{DayOf(entry.Until!.Value)}に終わりました。";
        }
        var until = entry.Until is { } last ? $"{DayOf(last)}まで" : "取りやめるまで";
        return $"{organisation}は、{what}を、{until}知ることができます。";
    }

    private static string DayOf(DateTimeOffset instant) => Wareki.Of(OfficeTime.DateOf(instant));
}
