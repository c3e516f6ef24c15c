using System.Collections.Immutable;
using System.Text.Json;

namespace Bansou.Flow.Core.Cases.Flow;

/// <summary>What an automatic step with a condition or a script came to: the ports to follow and the variables it set, or a fault code.</summary>
internal sealed record ScriptStep(ImmutableArray<string> Ports, ImmutableArray<KeyValuePair<string, JsonElement>> Variables, string? Fault)
{
    public static ScriptStep To(params ImmutableArray<string> ports) => new(ports, [], null);

    public static ScriptStep Failed(string code) => new([], [], code);
}

/// <summary>Runs conditions and scripts of automatic steps against the variables of a case.</summary>
internal static class CaseScripts
{
    public static ScriptStep Run(CaseStep step, CaseContext context, CaseState.Active state) => ScriptStep.Failed("script");
}
