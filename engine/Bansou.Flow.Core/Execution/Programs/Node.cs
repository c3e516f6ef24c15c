using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Execution.Activities;
using Bansou.Flow.Core.Execution.Flowcharts;
using Bansou.Flow.Core.Expressions;

namespace Bansou.Flow.Core.Execution.Programs;

/// <summary>An activity of a definition made ready to run: its behaviour, inputs, children and lines. Shared by all instances.</summary>
internal sealed class Node
{
    public required string Id { get; init; }
    public required string Type { get; init; }
    public required Behaviour Behaviour { get; init; }
    public Activity? Source { get; init; }
    public string? Name => Source?.Name;
    public string Label => Source?.Label ?? Id;

    /// <summary>Position among the children of its container.</summary>
    public int Index { get; init; }

    public InputSlot[] Inputs { get; init; } = [];

    /// <summary>The inputs themselves when none of them can change.</summary>
    public ScriptValue[]? ConstantInputs { get; init; }

    public VariableSlot[] Slots { get; set; } = [];
    public Node[] Children { get; set; } = [];
    public CaseNode[] Cases { get; set; } = [];
    public Node? Body { get; set; }
    public Node? Then { get; set; }
    public Node? Else { get; set; }
    public Node? Default { get; set; }

    /// <summary>The lines of a flowchart.</summary>
    public LineGraph? Graph { get; set; }

    /// <summary>The definition that a workflow node runs: an instance's root, or a workflow used as activity.</summary>
    public FlowProgram? Program { get; init; }

    public bool IsComposite => Program is not null;
}

/// <summary>A case of Switch or FlowSwitch.</summary>
internal sealed record CaseNode(string Label, InputSlot Condition, Node? Body);
