namespace Bansou.Flow.Core.Rights;

/// <summary>見える範囲 V0 to V5: how much of one case somebody reads (docs/rights.md).</summary>
public enum ReadingLevel
{
    /// <summary>V0 見えない</summary>
    Nothing,
    /// <summary>V1 自分に関わるところ</summary>
    OwnPart,
    /// <summary>V2 会議の要点</summary>
    Conference,
    /// <summary>V3 プランとつなぎのようす</summary>
    Plan,
    /// <summary>V4 ケース全体</summary>
    WholeCase,
    /// <summary>V5 ケース全体と閲覧の記録</summary>
    CaseAndReaders,
}
