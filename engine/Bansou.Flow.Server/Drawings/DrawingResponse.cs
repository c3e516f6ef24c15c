using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Drawings;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Definitions.Steps;
using Bansou.Flow.Core.Projections;
using Bansou.Flow.Core.Telling;
using Bansou.Flow.Server.Cases;
using Bansou.Flow.Server.Timelines;

namespace Bansou.Flow.Server.Drawings;

/// <summary>流れの図, to look at: no script, no condition, no form stands in it.</summary>
/// <param name="Description">What the municipality says of this flow, in its own language.</param>
/// <param name="LaidOut">False: some nodes have no place, and whoever shows it lays it out.</param>
/// <param name="Tokens">Where the case stands.</param>
/// <param name="Waiting">Joins in which somebody waits for the others.</param>
internal sealed record DrawingResponse(
    string Flow,
    int FlowVersion,
    string Name,
    string? Description,
    bool LaidOut,
    IReadOnlyList<NodeResponse> Nodes,
    IReadOnlyList<GroupResponse> Groups,
    IReadOnlyList<LineResponse> Lines,
    IReadOnlyList<TokenResponse> Tokens,
    IReadOnlyList<WaitingResponse> Waiting)
{
    public static DrawingResponse Of(FoundCase found, TellingLanguage language)
    {
        var (flow, tokens, names) = (found.Loaded.Flow, found.Active.Tokens, found.Names);
        var walked = WalkedSteps.Of(new CaseHistory(found).Events(WalkedSteps.Events));
        var drawing = CaseDrawings.Of(flow, walked.Steps.Concat(tokens.Open.Select(open => open.Step)).ToHashSet());
        return Drawn(flow, drawing, walked, names, language) with
        {
            Tokens = [.. tokens.Open.Select(open => TokenResponse.Of(open, found))],
            Waiting = [.. tokens.Joins.Select(wait => new WaitingResponse(wait.Join.Value, wait.Since, wait.DueAt, Lateness.IsLate(wait.DueAt, found.Context.Now), [.. wait.Arrived.Select(cause => cause.From?.Value).OfType<string>().Distinct()]))],
        };
    }

    /// <summary>The flow as it was drawn: nobody walks it.</summary>
    public static DrawingResponse Of(CaseFlow flow, PackNames names, TellingLanguage language) =>
        Drawn(flow, CaseDrawings.Of(flow, new HashSet<StepId>()), WalkedSteps.None, names, language);

    private static DrawingResponse Drawn(CaseFlow flow, CaseDrawing drawing, WalkedSteps walked, PackNames names, TellingLanguage language)
    {
        var definition = flow.Pack.Flows.FirstOrDefault(each => each.Definition.DefinitionId == flow.Version.FlowId)?.Definition;
        return new(
            flow.Version.FlowId,
            flow.Version.Version,
            definition is null ? flow.Version.FlowId : names.Text(definition.Title),
            definition?.Description is { } description ? names.Text(description) : null,
            drawing.IsLaidOut,
            [.. drawing.Nodes.Select(node => NodeResponse.Of(node, walked.Steps.Contains(node.Step.Id), names, language))],
            [.. drawing.Groups.Select(group => new GroupResponse(group.Id, names.Text(group.Label), group.Group, PlaceResponse.Of(group.Place)))],
            [.. drawing.Lines.Select(line => new LineResponse(
                line.Key, line.Source.Value, line.Port, line.Label, line.Target.Value, line.IsReturn, walked.Ports.Contains((line.Source, line.Port))))],
            [],
            []);
    }
}

/// <param name="Kind">Null for steps that no human does: starts, branches, joins, ends.</param>
/// <param name="Group">The frame that it stands in; its place counts from there.</param>
/// <param name="Place">Null where nobody placed it.</param>
/// <param name="Due">In words, such as 3営業日.</param>
/// <param name="BuiltIn">Nobody drew it: every flow has it.</param>
/// <param name="Walked">The case has been there.</param>
internal sealed record NodeResponse(
    string Id,
    string Label,
    CaseStepType Type,
    StepKind? Kind,
    string? KindName,
    string? Station,
    IReadOnlyList<NamedResponse> Roles,
    string? Due,
    IReadOnlyList<OutcomeResponse> Outcomes,
    string? Group,
    PlaceResponse? Place,
    bool BuiltIn,
    bool Walked)
{
    public static NodeResponse Of(DrawnNode node, bool walked, PackNames names, TellingLanguage language)
    {
        var (step, settings) = (node.Step, node.Step.Settings);
        return new(
            step.Id.Value,
            step.Label,
            step.Type,
            step.Kind,
            step.Kind is { } kind ? CaseTables.Kind.Say(kind, language) : null,
            settings?.Station,
            [.. (settings?.Roles ?? []).Select(role => new NamedResponse(role, names.Role(role)))],
            settings?.Due is { } due ? DueWords.Of(due, language) : null,
            [.. (settings?.Outcomes ?? []).Select(outcome => new OutcomeResponse(outcome.Name, outcome.Label, outcome.Kind))],
            node.Group,
            PlaceResponse.Of(node.Place),
            step.IsBuiltIn,
            walked);
    }
}

internal sealed record NamedResponse(string Id, string Name);

/// <summary>A flow that is used as a step: a frame around its own steps.</summary>
internal sealed record GroupResponse(string Id, string Label, string? Group, PlaceResponse? Place);

internal sealed record PlaceResponse(double X, double Y, double? Width, double? Height)
{
    public static PlaceResponse? Of(DrawnPlace? place) => place is { } known ? new(known.X, known.Y, known.Width, known.Height) : null;
}

/// <param name="Port">The outcome that it stands for.</param>
/// <param name="Label">The outcome in the municipality's words; null for a line that everybody takes.</param>
/// <param name="IsReturn">もどしの線, drawn in a lane of its own.</param>
internal sealed record LineResponse(string Id, string Source, string Port, string? Label, string Target, bool IsReturn, bool Walked);

/// <param name="Execution">Counts up within the case.</param>
/// <param name="PausedBy">Execution of the interruption that keeps it, while it is paused.</param>
/// <param name="MovesAt">When it moves by itself.</param>
internal sealed record TokenResponse(
    int Execution, string Step, string? Referral, string? ReceiverName, ExecutionStatus Status, DateTimeOffset OpenedAt, DateTimeOffset? DueAt, bool Late, DateTimeOffset? MovesAt, int? PausedBy)
{
    public static TokenResponse Of(StepExecution open, FoundCase found) => new(
        open.Id,
        open.Step.Value,
        open.Referral?.Value,
        open.Referral is { } referral ? found.Names.Organisation(found.Active.Referrals.Find(referral)?.Receiver) : null,
        open.Status,
        open.OpenedAt,
        open.DueAt,
        Lateness.IsLate(open.DueAt, found.Context.Now),
        open.MovesAt,
        open.PausedBy);
}

/// <param name="ArrivedFrom">Steps from which somebody has come already.</param>
internal sealed record WaitingResponse(string Join, DateTimeOffset Since, DateTimeOffset DueAt, bool Late, IReadOnlyList<string> ArrivedFrom);
