using System.Collections.Immutable;

namespace Bansou.Flow.Storage.Registry;

/// <summary>What a change of the registry comes to: done, or all that stands against it at once.</summary>
public abstract record RegistryAnswer<T>
{
    private RegistryAnswer() { }

    public sealed record Done(T Value) : RegistryAnswer<T>;

    public sealed record Refused(ImmutableArray<RegistryProblem> Problems) : RegistryAnswer<T>;

    internal static RegistryAnswer<T> Of(IEnumerable<RegistryProblem> problems, Func<T> make)
    {
        ImmutableArray<RegistryProblem> all = [.. problems];
        return all.IsEmpty ? new Done(make()) : new Refused(all);
    }

    internal RegistryAnswer<TOther> Then<TOther>(Func<T, TOther> make) => this switch
    {
        Done done => new RegistryAnswer<TOther>.Done(make(done.Value)),
        Refused refused => new RegistryAnswer<TOther>.Refused(refused.Problems),
        _ => throw new System.Diagnostics.UnreachableException(GetType().Name),
    };

    internal static RegistryAnswer<T> Not(string code, string place, string message) => new Refused([new RegistryProblem(code, place, message)]);
}

/// <summary>直すところ.</summary>
/// <param name="Code">Stable kebab name.</param>
/// <param name="Place">Name of the field, such as <c>login</c>.</param>
/// <param name="Message">Plain Japanese with what to do; never what was typed.</param>
public sealed record RegistryProblem(string Code, string Place, string Message);
