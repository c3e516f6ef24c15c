using System.Collections.Immutable;

namespace Bansou.Flow.Core.Execution;

/// <summary>The ports that a completed activity leaves through. Without explicit ones: "Done" and the port-less line (elsa-format §6).</summary>
internal readonly record struct Outcomes(ImmutableArray<string> Names)
{
    private const string Done = "Done";

    public static Outcomes Default => default;

    public static Outcomes Of(params ImmutableArray<string> names) => new(names);

    public bool Follows(string? port)
    {
        if (Names.IsDefault)
        {
            return port is null or Done;
        }
        foreach (var name in Names)
        {
            if (string.Equals(name, port, StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }
}
