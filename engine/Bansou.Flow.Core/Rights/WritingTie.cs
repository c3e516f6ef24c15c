namespace Bansou.Flow.Core.Rights;

/// <summary>書くための関わり: what must tie a role to a case before a command is let in. The decider's own refusals come after it.</summary>
public enum WritingTie
{
    /// <summary>だれのケースでも: telling that something happened needs no tie, and shows nothing</summary>
    Anyone,
    /// <summary>自分の分だけ: the own referral, step, promise, or member</summary>
    Own,
    /// <summary>見えるケースなら: a tie that lets the reader see something of the case</summary>
    Seen,
    /// <summary>伴走するケースなら: plan and more is seen (V3)</summary>
    Accompanied,
}
