using System.Collections.Frozen;
using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Cases.Flow;

/// <summary>What a token does at a step in case mode.</summary>
public enum CaseStepType
{
    /// <summary>A step of the field: people do it.</summary>
    Human,

    /// <summary>Passes on at once: Start, SetName, Correlate, WriteLine.</summary>
    Pass,
    Decision,
    Switch,
    Fork,
    Join,
    SetVariable,
    Script,

    /// <summary>Delay, StartAt, Timer, Cron: the only steps that move tokens by themselves (CS-8).</summary>
    Timer,

    /// <summary>End, Finish: ends its own token.</summary>
    End,
    Fault,
}

/// <summary>ステップ: one step of a flow made ready to run, sub-flows already flattened into it (CS-14).</summary>
public sealed class CaseStep
{
    public required int Index { get; init; }
    public required StepId Id { get; init; }
    public required CaseStepType Type { get; init; }

    /// <summary>An end of a sub-flow that the calling flow goes on from: the token passes (CS-14).</summary>
    internal bool GoesOn { get; set; }

    /// <summary>The municipality's word for it.</summary>
    public required string Label { get; init; }

    /// <summary>Null for generic activities.</summary>
    public StepSettings? Settings { get; init; }

    /// <summary>The drawn activity; null for built-in steps.</summary>
    public Activity? Activity { get; init; }

    /// <summary>Lines by port.</summary>
    public FrozenDictionary<string, ImmutableArray<CaseLine>> Lines { get; internal set; } = FrozenDictionary<string, ImmutableArray<CaseLine>>.Empty;

    /// <summary>Structured conditions by input, read once.</summary>
    internal FrozenDictionary<string, Expressions.Condition> Conditions { get; init; } = FrozenDictionary<string, Expressions.Condition>.Empty;

    public bool IsBuiltIn => Activity is null;

    /// <summary>Its roles in one text, written once: every commit of a case needs it.</summary>
    internal string RoleList => field ??= Projections.IdList.Of(Settings?.Roles ?? []);

    public StepKind? Kind => Settings?.Kind;

    /// <summary>Referral, ReceiverCheck and Return run once for each referral (CS-2).</summary>
    public bool RunsPerReferral => Kind is StepKind.Referral or StepKind.ReceiverCheck or StepKind.Return;

    /// <summary>Tokens that come here leave their round (CS-3).</summary>
    public bool LeavesRounds => Kind is StepKind.Return or StepKind.Watch;

    /// <summary>The same step in other words.</summary>
    internal CaseStep Called(string label, StepSettings? settings) => new()
    {
        Index = Index,
        Id = Id,
        Type = Type,
        GoesOn = GoesOn,
        Label = label,
        Settings = settings,
        Activity = Activity,
        Lines = Lines,
        Conditions = Conditions,
    };

    public ImmutableArray<CaseLine> LinesOf(string port) => Lines.TryGetValue(port, out var lines) ? lines : [];

    public Outcome? OutcomeNamed(string name)
    {
        foreach (var outcome in Settings?.Outcomes ?? [])
        {
            if (outcome.Name == name)
            {
                return outcome;
            }
        }
        return null;
    }
}

/// <param name="Target">Index of the step that it leads to.</param>
/// <param name="IsReturn">A marked return line: tokens leave their round on it (CS-4).</param>
public readonly record struct CaseLine(int Target, bool IsReturn);
