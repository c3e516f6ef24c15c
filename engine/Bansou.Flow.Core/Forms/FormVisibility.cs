namespace Bansou.Flow.Core.Forms;

/// <summary>公開範囲 of a form, a section or a field.</summary>
public enum FormVisibility
{
    /// <summary>ケース全体を見る人: who reads the whole case (V4)</summary>
    Staff,
    /// <summary>ご本人も: staff and the person (HR-10)</summary>
    Person,
    /// <summary>プランを見る人とご本人も: staff, who follows the plan (V3), and the person</summary>
    Plan,
    /// <summary>担当・俯瞰する人・もうひとりの担当だけ</summary>
    Holders,
}
