namespace Bansou.Flow.Core.Cases.Memories;

/// <summary>記憶のことば.</summary>
public static class MemoryWords
{
    public static string Of(MemoryKind kind) => kind switch
    {
        MemoryKind.ToKnow => "知っておいてほしいこと",
        MemoryKind.NotToSay => "言わないでほしいこと",
        MemoryKind.Likes => "好きなこと",
        MemoryKind.Dislikes => "苦手なこと",
        MemoryKind.WentWell => "うまくいった関わり",
        MemoryKind.Signs => "調子のサイン",
        MemoryKind.Contact => "連絡",
        _ => throw new System.Diagnostics.UnreachableException(kind.ToString()),
    };
}
