namespace Bansou.Flow.Core.Telling;

/// <summary>組み込みステップのことば: what the steps that every flow has are called, by their id, and what they end with.</summary>
public static class BuiltInTables
{
    public static readonly WordTable Step = WordTable.Of(
        "builtInStep",
        ("@next", "次の一歩", "The next step"),
        ("@roleFinished", "役目終了のもどし", "Back after the task is done"),
        ("@return", "もどし", "Return"),
        ("@stop", "本人の申出で止める", "Stop at the person's word"),
        ("@urgent", "緊急支援", "Urgent support"),
        ("@reEntry", "再会", "Meeting again"),
        ("@handover", "担当交代", "Handover"),
        ("@disaster", "災害安否", "Safety in a disaster"),
        ("@consentWithdrawn", "同意の撤回", "Consent is withdrawn"));

    /// <summary>もとの段へ: back to where the case stood before an entry at any time.</summary>
    public static readonly Word Resume = new("resume", "もとの段へ", "Back to where it was");
}
