using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;

namespace Bansou.Flow.Core.Journal;

/// <summary>
/// ケースを動かす: cases in memory behind the same door as in production: state, decision, append. Simulations and
/// workshops use it; nothing in it knows that they do.
/// </summary>
public sealed class CaseRun(CaseFlow flow)
{
    private readonly Dictionary<CaseId, CaseState> states = [];
    private readonly OpenConcerns concerns = new();
    private readonly Dictionary<(CaseId Case, string CommandId), RunAnswer> answers = [];

    public CaseFlow Flow { get; } = flow;

    public CaseJournal Journal { get; } = new();

    public CaseState StateOf(CaseId id) => states.GetValueOrDefault(id, CaseState.None);

    /// <summary>Decides a command and writes down what came of it. The same command id again changes nothing and gets the same answer.</summary>
    public RunAnswer Run(CaseId id, DateTimeOffset now, Actor actor, string commandId, CaseCommand command)
    {
        if (answers.TryGetValue((id, commandId), out var answered))
        {
            return answered;
        }
        var before = StateOf(id);
        var decision = Decide(id, now, actor, command);
        var after = before;
        if (decision is Decision.Accepted { Events: var events })
        {
            after = events.Aggregate(before, CaseDecider.Evolve);
            Journal.Append(id, Journal.VersionOf(id), now, actor, commandId, events);
            states[id] = after;
            concerns.Note(id, before, after);
        }
        return answers[(id, commandId)] = new RunAnswer(decision, Journal.VersionOf(id), before, after);
    }

    /// <summary>What a command would come to now; nothing is written.</summary>
    public Decision Decide(CaseId id, DateTimeOffset now, Actor actor, CaseCommand command) =>
        CaseDecider.Decide(new CaseContext(now, actor, Flow, concerns.Receivers), StateOf(id), command);

    /// <summary>When time next does something to a case by itself, or null.</summary>
    public DateTimeOffset? NextInstant(CaseId id) => StateOf(id) is CaseState.Active active ? TimeDecider.Next(Flow, active) : null;
}

/// <summary>答え: what a command came to.</summary>
/// <param name="Version">Version of the case after it.</param>
public sealed record RunAnswer(Decision Decision, int Version, CaseState Before, CaseState After);
