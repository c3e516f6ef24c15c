using System.Collections.Immutable;

namespace Bansou.Flow.Storage.Registry;

/// <summary>社会資源 (F23).</summary>
public sealed record ResourceEntry(string Id, string Name, string Category, string? Organisation = null)
{
    public static readonly ImmutableArray<string> Publicities = ["public", "staff", "team"];
    public static readonly ImmutableArray<string> ProviderKinds = ["market", "community", "administration"];

    public static readonly ImmutableArray<string> RoomStates = ["open", "waiting", "full"];

    /// <summary>最後に空きをたずねた日.</summary>
    public DateOnly? CheckedOn { get; init; }

    /// <summary>When exactly, if it was written down on that day.</summary>
    public DateTimeOffset? CheckedAt { get; init; }

    /// <summary>空き: open, waiting or full; empty when nobody said.</summary>
    public string RoomState { get; init; } = "";

    /// <summary>空きのようす, in words.</summary>
    public string Capacity { get; init; } = "";

    /// <summary>待ち, in words.</summary>
    public string Waiting { get; init; } = "";

    /// <summary>確認が必要なこと; for staff.</summary>
    public string Concern { get; init; } = "";

    /// <summary>運営する側の返事.</summary>
    public string OperatorReply { get; init; } = "";

    public string Contact { get; init; } = "";
    public string Note { get; init; } = "";
    public bool IsClosed { get; init; }

    /// <summary>対象.</summary>
    public string Target { get; init; } = "";

    /// <summary>費用, in words.</summary>
    public string Cost { get; init; } = "";

    /// <summary>窓口の担当.</summary>
    public string DeskPerson { get; init; } = "";

    public string Hours { get; init; } = "";
    public string Phone { get; init; } = "";

    /// <summary>条件.</summary>
    public string Conditions { get; init; } = "";

    /// <summary>融通.</summary>
    public string Flexibility { get; init; } = "";

    /// <summary>切り出せる業務.</summary>
    public string CutOutWork { get; init; } = "";

    /// <summary>その日数・時間.</summary>
    public string CutOutHours { get; init; } = "";

    /// <summary>配慮.</summary>
    public string Considerations { get; init; } = "";

    /// <summary>会社の困りごと (CO-4).</summary>
    public string Worries { get; init; } = "";

    /// <summary>メリット (CO-4).</summary>
    public string Merits { get; init; } = "";

    /// <summary>内側の担当: who coordinates inside (TN-5).</summary>
    public string InsideCoordinator { get; init; } = "";

    /// <summary>利用者の声.</summary>
    public string Voices { get; init; } = "";

    /// <summary>担い手: market, community or administration; empty when nobody said.</summary>
    public string ProviderKind { get; init; } = "";

    /// <summary>圏域.</summary>
    public string Area { get; init; } = "";

    /// <summary>Areas from which it is next door.</summary>
    public ImmutableArray<string> NearAreas { get; init; } = [];

    /// <summary>公開範囲: public, staff or team.</summary>
    public string Publicity { get; init; } = "staff";

    /// <summary>非公式・登録していない集い; never published (CO-14).</summary>
    public bool IsInformal { get; init; }

    /// <summary>Who agreed to its being written down, and when.</summary>
    public string InformalConsent { get; init; } = "";

    public RoomEntry Room => new(CheckedOn, RoomState, Capacity, Waiting);

    /// <summary>What somebody typed freely, with the name of the field.</summary>
    internal IEnumerable<(string Field, string Words)> Texts =>
    [
        ("target", Target), ("cost", Cost), ("deskPerson", DeskPerson), ("hours", Hours), ("phone", Phone), ("conditions", Conditions), ("flexibility", Flexibility),
        ("cutOutWork", CutOutWork), ("cutOutHours", CutOutHours), ("considerations", Considerations), ("worries", Worries), ("merits", Merits),
        ("insideCoordinator", InsideCoordinator), ("voices", Voices), ("area", Area), ("informalConsent", InformalConsent),
        .. NearAreas.Select(area => ("nearAreas", area)),
    ];
}
