using System.Collections.Immutable;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Storage.Registry;

namespace Bansou.Flow.Storage.Flows;

/// <summary>流れの下書き: the text of a flow that is being drawn; may be broken.</summary>
/// <param name="Version">Another one after every saving, also after the draft was removed and written anew.</param>
/// <param name="Authors">Everybody who saved it, in order.</param>
public sealed record FlowDraft(string Name, byte[] Content, int Version, ImmutableArray<PersonId> Authors, DateTimeOffset CreatedAt, DateTimeOffset SavedAt, PersonId SavedBy);

/// <summary>What saving or removing a draft comes to.</summary>
public abstract record DraftAnswer
{
    private DraftAnswer() { }

    /// <summary>The draft as it stands now, or as it stood before it was removed.</summary>
    public sealed record Done(FlowDraft Draft) : DraftAnswer;

    /// <summary>Somebody else saved it meanwhile.</summary>
    /// <param name="Version">How it stands now; null when it is not there.</param>
    public sealed record Differs(int? Version) : DraftAnswer;

    public sealed record Refused(ImmutableArray<RegistryProblem> Problems) : DraftAnswer;
}
