using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Projections;

/// <summary>きっかけ: how an open thing of the inbox came about (CS-18).</summary>
public enum WorklistCause
{
    /// <summary>はじまり: the case began there</summary>
    Begun,
    /// <summary>つづき: the step before led there</summary>
    Step,
    /// <summary>つなぎ</summary>
    Referral,
    /// <summary>もどし</summary>
    Return,
    /// <summary>つなぎ直し</summary>
    Reconnection,
    /// <summary>受け皿チェック</summary>
    Check,
    /// <summary>会議</summary>
    Conference,
    /// <summary>リプラン</summary>
    Replan,
    /// <summary>見守り</summary>
    Watch,
    /// <summary>いつでもの入口</summary>
    Anytime,
    /// <summary>定期</summary>
    Periodic,
    /// <summary>やること: somebody wrote it down</summary>
    Work,
}

/// <summary>きっかけを言う: reads it off the token's own cause, which is never forgotten.</summary>
public static class WorklistCauses
{
    private const string Reconnect = "reconnect";

    /// <summary>What people read for a cause.</summary>
    public static string Japanese(WorklistCause cause) => cause switch
    {
        WorklistCause.Begun => "はじまり",
        WorklistCause.Step => "つづき",
        WorklistCause.Referral => "つなぎ",
        WorklistCause.Return => "もどし",
        WorklistCause.Reconnection => "つなぎ直し",
        WorklistCause.Check => "受け皿チェック",
        WorklistCause.Conference => "会議",
        WorklistCause.Replan => "リプラン",
        WorklistCause.Watch => "見守り",
        WorklistCause.Anytime => "いつでもの入口",
        WorklistCause.Periodic => "定期",
        WorklistCause.Work => "やること",
        _ => throw new System.Diagnostics.UnreachableException(cause.ToString()),
    };

    internal static WorklistCause Of(CaseFlow flow, CaseStep step, ImmutableArray<Cause> causes)
    {
        if (step.Kind is StepKind.Return)
        {
            return WorklistCause.Return;
        }
        if (causes is not [.., var last] || last.From is not { } from)
        {
            return step.Kind switch
            {
                StepKind.Anytime => WorklistCause.Anytime,
                StepKind.Periodic => WorklistCause.Periodic,
                _ => WorklistCause.Begun,
            };
        }
        return After(flow.Find(from)?.Kind, last.Outcome);
    }

    private static WorklistCause After(StepKind? kind, string? outcome) => kind switch
    {
        StepKind.Return => outcome == Reconnect ? WorklistCause.Reconnection : WorklistCause.Return,
        StepKind.Referral => WorklistCause.Referral,
        StepKind.ReceiverCheck => WorklistCause.Check,
        StepKind.Conference => WorklistCause.Conference,
        StepKind.Replan => WorklistCause.Replan,
        StepKind.Watch => WorklistCause.Watch,
        StepKind.Anytime => WorklistCause.Anytime,
        StepKind.Periodic => WorklistCause.Periodic,
        _ => WorklistCause.Step,
    };
}
