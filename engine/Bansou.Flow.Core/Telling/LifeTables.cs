namespace Bansou.Flow.Core.Telling;

/// <summary>地図・記憶・見守りへの移り・同じ人かもしれないケースのことば.</summary>
public static class LifeTables
{
    public static readonly WordTable MapRing = WordTable.Of(
        "mapRing",
        (Cases.Maps.MapRing.Safe, "安心", "Safe"),
        (Cases.Maps.MapRing.Sometimes, "ときどき", "Sometimes"),
        (Cases.Maps.MapRing.ToCome, "これから", "Still to come"));

    public static readonly WordTable MapNodeKind = WordTable.Of(
        "mapNodeKind",
        (Cases.Maps.MapNodeKind.Person, "人", "Person"),
        (Cases.Maps.MapNodeKind.Place, "場所", "Place"),
        (Cases.Maps.MapNodeKind.Group, "集まり", "Group"),
        (Cases.Maps.MapNodeKind.Role, "仕事・役割・出番", "Work, role, turn"),
        (Cases.Maps.MapNodeKind.Service, "支援してくれるところ", "Service"),
        (Cases.Maps.MapNodeKind.Other, "楽しみ・そのほか", "Joy and others"));

    public static readonly WordTable MemoryKind = WordTable.Of(
        "memoryKind",
        (Cases.Memories.MemoryKind.ToKnow, "知っておいてほしいこと", "Good to know"),
        (Cases.Memories.MemoryKind.NotToSay, "言わないでほしいこと", "Better not said"),
        (Cases.Memories.MemoryKind.Likes, "好きなこと", "Likes"),
        (Cases.Memories.MemoryKind.Dislikes, "苦手なこと", "Dislikes"),
        (Cases.Memories.MemoryKind.WentWell, "うまくいった関わり", "What went well"),
        (Cases.Memories.MemoryKind.Signs, "調子のサイン", "Signs of how it goes"),
        (Cases.Memories.MemoryKind.Contact, "連絡", "How to get in touch"));

    public static readonly WordTable WatchItemKind = WordTable.Of(
        "watchItemKind",
        (Cases.Watching.WatchItemKind.LivingBond, "つながっている人がいる（絆B）", "There is somebody near (bond B)"),
        (Cases.Watching.WatchItemKind.SosReceiver, "SOSを受ける人がいる", "Somebody catches an SOS"),
        (Cases.Watching.WatchItemKind.Rhythm, "連絡のリズムが決まっている", "There is a rhythm of contact"),
        (Cases.Watching.WatchItemKind.WayBack, "ご本人が戻り方を知っている", "The person knows the way back"),
        (Cases.Watching.WatchItemKind.KeyPerson, "キーパーソンが引き受けている", "A key person said yes"),
        (Cases.Watching.WatchItemKind.MemorySheet, "記憶の引継ぎをした", "Memories were handed on"));

    public static readonly WordTable LikenessKind = WordTable.Of(
        "likenessKind",
        (Projections.Likeness.LikenessKind.Name, "名前かよみが同じです", "Same name or reading"),
        (Projections.Likeness.LikenessKind.BirthDate, "生年月日が合います", "The dates of birth fit"),
        (Projections.Likeness.LikenessKind.Telephone, "電話などの連絡先が同じです", "Same telephone or other contact"),
        (Projections.Likeness.LikenessKind.Address, "住所が同じです", "Same address"));
}
