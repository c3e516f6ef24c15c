using System.Collections.Immutable;

namespace Bansou.Flow.Core.Journal;

/// <summary>項目の形: what may stand in a field of a command, for documentation and clients; reading keeps to the same.</summary>
public abstract record FieldShape
{
    private FieldShape() { }

    /// <summary>文字, ids too.</summary>
    public sealed record Text : FieldShape;

    /// <summary>整数</summary>
    public sealed record Whole : FieldShape;

    /// <summary>数</summary>
    public sealed record Number : FieldShape;

    /// <summary>はい・いいえ</summary>
    public sealed record Truth : FieldShape;

    /// <summary>日付 such as 2026-04-06.</summary>
    public sealed record Day : FieldShape;

    /// <summary>日付か日時</summary>
    public sealed record Instant : FieldShape;

    /// <summary>どれかひとつの語</summary>
    public sealed record Choice(ImmutableArray<string> Words) : FieldShape;

    /// <summary>なんでも: the answers of a form.</summary>
    public sealed record Anything : FieldShape;

    /// <summary>一覧</summary>
    public sealed record Many(FieldShape Item) : FieldShape;

    /// <summary>名前つきの一覧</summary>
    public sealed record ByName(FieldShape Item) : FieldShape;

    /// <summary>項目のまとまり</summary>
    public sealed record Group(ImmutableArray<NamedField> Fields) : FieldShape;
}

/// <summary>名前のついた項目.</summary>
public sealed record NamedField(string Name, FieldShape Shape, bool IsRequired);
