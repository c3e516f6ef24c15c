namespace Bansou.Flow.Core.Cases;

/// <summary>What somebody wants to do with a case. Names in files and at the API: docs/flow-format.md, "Commands".</summary>
public abstract partial record CaseCommand
{
    private CaseCommand() { }
}
