using System.Collections.Immutable;

namespace Bansou.Flow.Core.Cases;

/// <summary>What a command comes to: events, or the reasons why not, all of them at once.</summary>
public abstract record Decision
{
    private Decision() { }

    public sealed record Accepted(ImmutableArray<CaseEvent> Events) : Decision;

    public sealed record Refused(ImmutableArray<Refusal> Refusals) : Decision;

    public static readonly Decision NothingToDo = new Accepted([]);

    public static Decision Accept(params ReadOnlySpan<CaseEvent> events) => new Accepted([.. events]);

    public static Decision Refuse(RefusalCode code, string? subject = null) => new Refused([new Refusal(code, subject)]);

    public static Decision Refuse(IEnumerable<Refusal> refusals) => new Refused([.. refusals]);
}

/// <summary>断る理由: a stable code and what it is about (an id of a step, referral, organisation ... never personal data).</summary>
public sealed record Refusal(RefusalCode Code, string? Subject = null);
