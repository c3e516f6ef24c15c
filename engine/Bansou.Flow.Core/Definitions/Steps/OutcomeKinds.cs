using System.Collections.Frozen;

namespace Bansou.Flow.Core.Definitions.Steps;

/// <summary>The fixed outcome kinds of each step; labels are free, <c>other</c> only routes (CS-9).</summary>
public static class OutcomeKinds
{
    public const string Other = "other";

    private static readonly FrozenDictionary<StepKind, string[]> Kinds = new Dictionary<StepKind, string[]>
    {
        [StepKind.Notice] = ["visit", "watch", "urgent"],
        [StepKind.Talk] = ["met", "notMet", "declined"],
        [StepKind.Intake] = ["continue", "informed", "connectOut", "watch"],
        [StepKind.Consent] = ["given", "partly", "notGiven"],
        [StepKind.Assessment] = ["done"],
        [StepKind.Screening] = ["single", "several", "multiAgency", "urgent", "noConsent"],
        [StepKind.Plan] = ["publicCost", "noCost"],
        [StepKind.SupportDecision] = ["approved", "conditional", "sentBack"],
        [StepKind.Referral] = ["arrived", "declined", "noResource", "personDeclined", "noReply"],
        [StepKind.ReceiverCheck] = ["good", "concern", "problem"],
        [StepKind.Return] = ["reconnect", "replan", "rest"],
        [StepKind.Conference] = [],
        [StepKind.Replan] = ["goOn", "change", "toCommunity"],
        [StepKind.Bond] = ["found", "notYet"],
        [StepKind.Watch] = ["reEntry", "helper", "farewell"],
        [StepKind.ResourceDevelopment] = ["made", "trial", "proposal"],
        [StepKind.Escalation] = ["taken", "back"],
        [StepKind.Task] = [],
        [StepKind.Document] = ["done"],
        [StepKind.Anytime] = [],
        [StepKind.Periodic] = [],
    }.ToFrozenDictionary();

    /// <summary>The kinds of a step, without <c>other</c>.</summary>
    public static ReadOnlySpan<string> Of(StepKind step) => Kinds[step];

    public static bool IsKindOf(StepKind step, string kind) => kind == Other || Kinds[step].Contains(kind);
}

/// <summary>いつでも: the entries that exist in every flow, drawn or built in (CS-6).</summary>
public static class AnytimeEntries
{
    public const string Return = "return";
    public const string Stop = "stop";
    public const string Urgent = "urgent";
    public const string ReEntry = "reEntry";
    public const string Handover = "handover";
    public const string Disaster = "disaster";
    public const string ConsentWithdrawn = "consentWithdrawn";

    /// <summary>The reserved outcome もとの段へ: brings back what the interruption paused.</summary>
    public const string ResumeOutcome = "resume";

    public static readonly string[] All = [Return, Stop, Urgent, ReEntry, Handover, Disaster, ConsentWithdrawn];
}
