using System.Diagnostics.CodeAnalysis;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Rights;
using Bansou.Flow.Core.Telling;
using Bansou.Flow.Server.Http;
using Bansou.Flow.Storage;
using Bansou.Flow.Storage.Cases;

namespace Bansou.Flow.Server.Cases;

/// <summary>A case as it lies in storage, before anybody asked who may see it.</summary>
/// <param name="Active">The case as it is, or as it was at the farewell.</param>
internal sealed record FoundCase(Municipality Municipality, LoadedCase Loaded, CaseState.Active Active, CaseContext Context, CaseRelations Relations)
{
    /// <summary>Of the names in the context, and of what the engine says of people.</summary>
    public TellingLanguage Language { get; init; } = TellingLanguage.Japanese;

    public PackNames Names => new(Context.Today, Language);
}

/// <summary>What came of reading one part of a case, or why not.</summary>
internal sealed class SeenPart<TPart>
    where TPart : class
{
    private readonly ProblemResult? problem;
    private readonly FoundCase? read;
    private readonly TPart? content;

    public SeenPart(ProblemResult problem) => this.problem = problem;

    public SeenPart(FoundCase found, TPart part) => (read, content) = (found, part);

    public bool Is([NotNullWhen(true)] out FoundCase? found, [NotNullWhen(true)] out TPart? part, [NotNullWhen(false)] out ProblemResult? wrong)
    {
        (found, part, wrong) = (read, content, problem);
        return found is not null;
    }
}

/// <summary>What came of reading a case: the part that may be seen, or why not.</summary>
internal sealed class SeenCase
{
    private readonly ProblemResult? problem;

    public SeenCase(ProblemResult problem) => this.problem = problem;

    public SeenCase(FoundCase found, CaseView view) => (Found, View) = (found, view);

    private FoundCase? Found { get; }

    private CaseView? View { get; }

    public bool Is([NotNullWhen(true)] out FoundCase? found, [NotNullWhen(true)] out CaseView? view, [NotNullWhen(false)] out ProblemResult? wrong)
    {
        (found, view, wrong) = (Found, View, problem);
        return found is not null;
    }
}
