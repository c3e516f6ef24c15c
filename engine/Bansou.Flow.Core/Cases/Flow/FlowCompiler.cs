using System.Collections.Frozen;
using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Catalogue;
using Bansou.Flow.Core.Definitions.Steps;
using Bansou.Flow.Core.Expressions;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Core.Cases.Flow;

/// <summary>
/// Makes a flow of a pack ready to run: flattens sub-flows into one graph (CS-14), resolves lines, adds the built-in steps.
/// Reads only what lint has let through; what it cannot resolve it leaves without a line, which leads to 次の一歩.
/// </summary>
public static class FlowCompiler
{
    /// <summary>The flow of that definition id, ready to run; null when the pack has none.</summary>
    public static CaseFlow? Compile(Pack pack, string flowId)
    {
        var definition = pack.Flows.FirstOrDefault(flow => flow.Definition.DefinitionId == flowId)?.Definition;
        return definition is null ? null : new Building(pack).Build(definition);
    }

    private sealed class Building(Pack pack)
    {
        private readonly List<CaseStep> steps = [];
        private readonly Dictionary<int, List<(string Port, int Target, bool IsReturn)>> lines = [];
        private readonly HashSet<string> variables = [];
        private readonly List<string> closure = [];

        public CaseFlow Build(FlowDefinition definition)
        {
            var start = AddFlow(definition, "", [])?.Start ?? AddEmptyStart();
            AddBuiltIns();
            foreach (var step in steps)
            {
                step.Lines = lines.GetValueOrDefault(step.Index, [])
                    .GroupBy(line => line.Port)
                    .ToFrozenDictionary(group => group.Key, group => group.Select(line => new CaseLine(line.Target, line.IsReturn)).Distinct().ToImmutableArray());
            }
            var version = new FlowVersion(definition.DefinitionId, definition.Version, FlowHash.Of(closure));
            return new CaseFlow(pack, version, [.. steps], start, variables);
        }

        /// <summary>Adds a flow's steps; of a sub-flow, its ends lead on to where the calling activity's lines lead.</summary>
        /// <returns>The index of its first step, or null when it has none.</returns>
        private Inlined? AddFlow(FlowDefinition definition, string prefix, ImmutableHashSet<string> path)
        {
            closure.Add(SourceText.Canonical(definition.Source));
            variables.UnionWith(definition.Variables.Concat(definition.Root.Variables).Select(variable => variable.Name));
            var root = definition.Root;
            if (root.Activities.IsEmpty)
            {
                return null;
            }
            var own = new Dictionary<string, Inlined>();
            var known = path.Add(definition.DefinitionId);
            foreach (var activity in root.Activities)
            {
                own[activity.Id] = AddActivity(activity, prefix, known);
            }
            foreach (var connection in root.Connections)
            {
                Connect(definition, own, connection);
            }
            return own[StartOf(root).Id];
        }

        private Inlined AddActivity(Activity activity, string prefix, ImmutableHashSet<string> path)
        {
            if (SubFlowOf(activity) is { } child && !path.Contains(child.DefinitionId))
            {
                var before = steps.Count;
                var entry = AddFlow(child, prefix + activity.Id + "/", path);
                if (entry is not null)
                {
                    return new Inlined(entry.Start, [.. steps.Skip(before).Where(IsExit)]);
                }
            }
            var step = Add(new StepId(prefix + activity.Id), TypeOf(activity), activity.Label, activity.Step, activity);
            return new Inlined(step.Index, []);
        }

        private static bool IsExit(CaseStep step) => step.Activity?.Type is "Elsa.Complete" or "Elsa.End" or "Elsa.Finish" && step.Type == CaseStepType.End;

        private FlowDefinition? SubFlowOf(Activity activity) =>
            activity.Type.StartsWith("Elsa.", StringComparison.Ordinal) || activity.Type.StartsWith("Bansou.", StringComparison.Ordinal)
                ? null
                : pack.Flows.Select(flow => flow.Definition).FirstOrDefault(flow => flow.Options.UsableAsActivity && flow.ActivityType == activity.Type);

        private void Connect(FlowDefinition definition, Dictionary<string, Inlined> own, Connection connection)
        {
            if (!own.TryGetValue(connection.Source, out var source) || !own.TryGetValue(connection.Target, out var target))
            {
                return;
            }
            var port = connection.SourcePort ?? "Done";
            var isReturn = definition.ReturnLines.Contains(connection.Key);
            if (source.Exits.IsEmpty)
            {
                AddLine(source.Start, port, target.Start, isReturn);
                return;
            }
            foreach (var exit in source.Exits.Where(exit => OutcomesOf(exit).Contains(port)))
            {
                exit.GoesOn = true;
                AddLine(exit.Index, "Done", target.Start, isReturn);
            }
        }

        private static ImmutableArray<string> OutcomesOf(CaseStep exit)
        {
            var outcomes = exit.Activity!.Type == "Elsa.Complete" ? exit.Activity.Inputs.GetValueOrDefault("outcomes")?.Expression : null;
            return outcomes is not null && LiteralNames.Of(outcomes) is { IsEmpty: false } names ? names : ["Done"];
        }

        private void AddLine(int source, string port, int target, bool isReturn)
        {
            if (!lines.TryGetValue(source, out var list))
            {
                lines[source] = list = [];
            }
            list.Add((port, target, isReturn));
        }

        private static Activity StartOf(Activity root)
        {
            var targets = root.Connections.Select(connection => connection.Target).ToHashSet();
            return root.Activities.FirstOrDefault(activity => activity.Type == "Elsa.Start")
                ?? root.Activities.FirstOrDefault(activity => activity.CanStartWorkflow)
                ?? root.Activities.FirstOrDefault(activity => !targets.Contains(activity.Id) && activity.Step?.Kind is not (StepKind.Anytime or StepKind.Periodic))
                ?? root.Activities[0];
        }

        private CaseStep Add(StepId id, CaseStepType type, string label, StepSettings? settings, Activity? activity)
        {
            var step = new CaseStep { Index = steps.Count, Id = id, Type = type, Label = label, Settings = settings, Activity = activity, Conditions = ConditionsOf(activity) };
            steps.Add(step);
            return step;
        }

        private static FrozenDictionary<string, Condition> ConditionsOf(Activity? activity) =>
            (activity?.Source["customProperties"]?["bansou"]?["conditions"]?.Properties ?? [])
                .Select(property => (property.Key, ConditionReader.Read(property.Value, activity!.Id).Condition))
                .Where(read => read.Condition is not null)
                .ToFrozenDictionary(read => read.Key, read => read.Condition!);

        /// <summary>A flow without steps opens with 次の一歩.</summary>
        private int AddEmptyStart() => Add(new StepId("start"), CaseStepType.Pass, "はじめ", null, null).Index;

        private void AddBuiltIns()
        {
            foreach (var (id, label, settings) in BuiltInSettings.All(pack))
            {
                Add(id, CaseStepType.Human, label, settings, null);
            }
        }

        private static CaseStepType TypeOf(Activity activity) => activity.Step is not null ? CaseStepType.Human : activity.Type switch
        {
            "Elsa.FlowDecision" => CaseStepType.Decision,
            "Elsa.FlowSwitch" => CaseStepType.Switch,
            "Elsa.FlowFork" => CaseStepType.Fork,
            "Elsa.FlowJoin" => CaseStepType.Join,
            "Elsa.SetVariable" => CaseStepType.SetVariable,
            "Elsa.RunJavaScript" => CaseStepType.Script,
            "Elsa.Delay" or "Elsa.StartAt" or "Elsa.Timer" or "Elsa.Cron" => CaseStepType.Timer,
            "Elsa.End" or "Elsa.Finish" or "Elsa.Complete" => CaseStepType.End,
            "Elsa.Start" or "Elsa.WriteLine" or "Elsa.SetName" or "Elsa.Correlate" => CaseStepType.Pass,
            _ => CaseStepType.Fault,
        };
    }

    /// <param name="Start">The step that a line to it leads to.</param>
    /// <param name="Exits">Of a sub-flow: the ends inside it.</param>
    private sealed record Inlined(int Start, ImmutableArray<CaseStep> Exits);
}
