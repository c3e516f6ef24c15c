namespace Bansou.Flow.Core.Forms;

/// <summary>When answers are checked: what is required is asked only when a step is completed (AS-1).</summary>
public enum FormMoment
{
    /// <summary>保存</summary>
    Saving,
    /// <summary>ステップを終える</summary>
    Completing,
}
