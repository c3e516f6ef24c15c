using System.Collections.Immutable;
using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Rights;

namespace Bansou.Flow.Core.Telling;

/// <summary>What a sentence may look at: the case, the words of the municipality, and what the one who is told may see.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Known">The case just after the event, or, where years are told at once, as it is today.</param>
/// <param name="Executions">Which step an execution was of, and for which referral.</param>
internal sealed record SentenceScope(CaseWords Words, DateTimeOffset At, CaseState.Active? Known, Func<int, OpenedStep?> Executions)
{
    /// <summary>Null where the story is everybody's: a rehearsal.</summary>
    public EventSight? Sight { get; init; }

    /// <summary>Whether <see cref="Known"/> is how the case stood then.</summary>
    public bool IsOfThen { get; init; } = true;

    public TellingLanguage Language => Words.Language;

    public string In(string japanese, string english) => Language == TellingLanguage.English ? english : japanese;

    public string Of(WordTable table, string value) => table.Say(value, Language);

    public string Of<T>(WordTable table, T value)
        where T : struct, Enum => table.Say(value, Language);

    public string Step(StepId id) => Quoted(Words.Step(id));

    public string Quoted(string text) => In($"「{text}」", $"“{text}”");

    public string Referral(ReferralId id) => Words.Referral(Known, id);

    public string Person(PersonId id) => Words.Person(id);

    public string Person(string free) => Words.Person(new PersonId(free));

    public string Organisation(OrganisationId id) => Words.Organisation(id);

    public string Day(DateOnly date) => Day(OfficeTime.StartOf(date));

    public string Day(DateTimeOffset instant) => Words.Day(instant, At);

    /// <summary>A due date ends with its day, at midnight: the day that ends there.</summary>
    public string LastDay(DateTimeOffset due) => Day(due.AddTicks(-1));

    public string Until(DateTimeOffset due) => In($"{LastDay(due)}まで", $"until {LastDay(due)}");

    public string Term(string term) => Words.Term(term);

    /// <summary>A list as it was stored; what nobody set is empty.</summary>
    public static ImmutableArray<T> All<T>(ImmutableArray<T> items) => items.IsDefault ? [] : items;

    public string List(IEnumerable<string> parts) => string.Join(In("、", ", "), parts);
}

/// <summary>どのステップか: what an execution was of.</summary>
public readonly record struct OpenedStep(StepId Step, ReferralId? Referral);
