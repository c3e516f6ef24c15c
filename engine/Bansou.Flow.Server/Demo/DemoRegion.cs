using Bansou.Flow.Core.Packs;
using Bansou.Flow.Storage;
using Bansou.Flow.Storage.Registry;

namespace Bansou.Flow.Server.Demo;

/// <summary>架空の地域: what a directory says that somebody keeps, two visits, and what is being made; invented, and the same for each municipality.</summary>
internal static class DemoRegion
{
    private const string By = "@engine";

    private static readonly Dictionary<string, Func<ResourceEntry, ResourceEntry>> Details = new(StringComparer.Ordinal)
    {
        ["medical"] = entry => entry with
        {
            Cost = "保険診療。無料低額診療あり", Conditions = "予約がいります。はじめての人は午前", Considerations = "待つ場所を分けてもらえます",
            DeskPerson = "医療相談室", Hours = "平日 9時から17時", RoomState = "waiting", Waiting = "初診は二週間ほど", Area = "中央",
        },
        ["housing"] = entry => entry with
        {
            Cost = "月三万二千円（食費こみ）", Conditions = "保証人はいりません", Flexibility = "三日からためせます",
            RoomState = "open", Capacity = "体験の部屋がひとつ", Area = "南部", NearAreas = ["中央"],
        },
        ["company"] = entry => entry with
        {
            CutOutWork = "封入、検品、発送の荷づくり", CutOutHours = "週二日、一日二時間から", Considerations = "静かな席。立ち仕事はなし", Worries = "年度末に手が足りない",
            Merits = "忙しい時期の人手", InsideCoordinator = "工場長", RoomState = "open", Capacity = "見学はいつでも", ProviderKind = "market", Area = "中央", NearAreas = ["北部"],
        },
        ["place"] = entry => entry with
        {
            Cost = "無料（お茶代100円）", Conditions = "予約はいりません", Hours = "火・木 13時から16時", RoomState = "open", ProviderKind = "community", Area = "北部", NearAreas = ["中央"],
        },
        ["residents"] = entry => entry with { Cost = "無料", Conditions = "だれでも。出番もあります", Hours = "第二・第四の土曜", ProviderKind = "community", Area = "北部" },
        ["transport"] = entry => entry with { Cost = "片道二百円", Conditions = "前の日までに電話", ProviderKind = "administration" },
        ["law"] = entry => entry with { Cost = "三十分まで無料", Conditions = "予約がいります。電話でも聞けます", ProviderKind = "administration" },
        ["work"] = entry => entry with { Target = "すぐに働くのは不安な人", Flexibility = "午前だけ、週一日からでも", RoomState = "open", Area = "中央" },
    };

    public static void Fill(Municipality municipality, DateOnly today)
    {
        var registry = municipality.Registry;
        var first = registry.Resources.All().GroupBy(entry => entry.Category).ToDictionary(group => group.Key, group => group.First());
        foreach (var (category, detail) in Details)
        {
            if (first.TryGetValue(category, out var entry))
            {
                Done(registry.Resources.Save(By, detail(entry)));
            }
        }
        var keeper = Keeper(municipality.Pack);
        foreach (var visit in Visits(first, keeper, today))
        {
            Done(registry.Visits.Save(By, visit));
        }
        foreach (var card in Cards(keeper))
        {
            Done(registry.Developments.Save(By, card));
        }
    }

    private static IEnumerable<VisitEntry> Visits(Dictionary<string, ResourceEntry> first, string keeper, DateOnly today)
    {
        if (first.TryGetValue("company", out var company))
        {
            yield return new VisitEntry("demo-visit-1", company.Id, today.AddDays(-12), keeper, "工場長", "封入の手が三月末まで足りない。座ってできる仕事なら切り出せる", "見学は来月の第二週", "仕事の手順を書いたものをもらう", today.AddDays(9));
        }
        if (first.TryGetValue("place", out var place))
        {
            yield return new VisitEntry("demo-visit-2", place.Id, today.AddDays(-40), keeper, "世話役のふたり", "はじめての人は、入口で迷う。いっしょに来る人がいれば続きやすい", "", "入口の案内をいっしょに作る", today.AddDays(-5));
        }
    }

    private static DevelopmentEntry[] Cards(string keeper) =>
    [
        new("demo-evening", "夜に通える居場所", "idea", "", "週に一度、公民館を夜まであける", "公民館、住民の集い", "", "", "", "", default),
        new("demo-ride", "片道の送迎", "trying", "", "福祉バスの空き席を使う", "福祉バス、社会福祉法人の地域貢献", "一か月、火曜だけ走らせている", "", "", keeper, default),
        new("demo-hours", "週に二時間の仕事", "made", "", "封入の仕事を切り出してもらう", "商工会", "三社をたずねた", "一社で始まった", "", keeper, default),
    ];

    private static string Keeper(Pack pack) =>
        (pack.People.FirstOrDefault(person => person.Roles.Contains("developer")) ?? pack.People.FirstOrDefault(person => person.Roles.Contains("chief")) ?? pack.People[0]).Id;

    private static void Done<T>(RegistryAnswer<T> answer)
    {
        if (answer is RegistryAnswer<T>.Refused refused)
        {
            throw new InvalidOperationException($"The region of the demonstration cannot be written: {refused.Problems[0].Code} ({refused.Problems[0].Place}).");
        }
    }
}
