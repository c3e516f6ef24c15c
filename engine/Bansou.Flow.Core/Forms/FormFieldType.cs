namespace Bansou.Flow.Core.Forms;

/// <summary>項目の型. In files the name begins with a small letter (docs/form-format.md).</summary>
public enum FormFieldType
{
    /// <summary>一行のことば</summary>
    Text,
    /// <summary>長いことば, 4,000 characters and more</summary>
    LongText,
    /// <summary>数</summary>
    Number,
    /// <summary>円</summary>
    Yen,
    /// <summary>日付: ISO; where the field allows it also a year, a year and month, or 不明</summary>
    Date,
    /// <summary>ひとつ選ぶ</summary>
    Choice,
    /// <summary>いくつでも選ぶ, with ◎ for the most important where the field asks for it</summary>
    Several,
    /// <summary>はい・いいえ・わからない</summary>
    YesNoUnknown,
    /// <summary>人</summary>
    Person,
    /// <summary>機関</summary>
    Organisation,
    /// <summary>社会資源</summary>
    Resource,
    /// <summary>住所: several kinds, none compulsory</summary>
    Address,
    /// <summary>くり返しの表</summary>
    Table,
    /// <summary>同意の格子: kinds of information, to whom, how long</summary>
    ConsentGrid,
    /// <summary>8分野の格子, always in the fixed order (PL-1)</summary>
    DomainGrid,
    /// <summary>チェック, answered by words, never by points (HR-7)</summary>
    Checklist,
    /// <summary>読むだけの説明</summary>
    Note,
}
