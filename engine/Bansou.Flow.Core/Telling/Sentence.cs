using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Telling;

/// <summary>How loud a sentence is told.</summary>
internal enum Tone
{
    /// <summary>What somebody did.</summary>
    Done,

    /// <summary>もどし: marked, because the case turns there.</summary>
    Turn,

    /// <summary>What comes next.</summary>
    Next,

    /// <summary>What happens by itself.</summary>
    Quiet,

    /// <summary>Words of people beside what they did.</summary>
    Aside,

    /// <summary>Not told at all.</summary>
    Silent,
}

/// <summary>一文: what one event says in the story.</summary>
internal sealed record Sentence(Tone Tone, string Text)
{
    public static readonly Sentence Silent = new(Tone.Silent, "");

    public static Sentence Done(string text) => new(Tone.Done, text);

    public static Sentence Next(string text) => new(Tone.Next, text);

    public static Sentence Quiet(string text) => new(Tone.Quiet, text);

    /// <summary>Words of somebody behind a dash, when there are any.</summary>
    public static string Said(string? words) => string.IsNullOrWhiteSpace(words) ? "" : $" ― {words.Trim().TrimEnd('。')}";
}

/// <summary>What a sentence may look at: the case just before and just after the event.</summary>
/// <param name="Command">The command that it came from; null when time passed.</param>
internal sealed record SentenceScope(CaseWords Words, Cases.Flow.CaseFlow Flow, DateTimeOffset At, CaseCommand? Command, CaseState.Active? Before, CaseState.Active? After)
{
    public string Step(StepId id) => $"「{Words.Step(id)}」";

    public string Referral(ReferralId id) => Words.Referral(After ?? Before, id);

    public string Day(DateOnly date) => Day(Calendars.OfficeTime.StartOf(date));

    public string Day(DateTimeOffset instant) => StoryDates.Near(instant, At);

    /// <summary>A due date ends with its day, at midnight: the day that ends there.</summary>
    public string LastDay(DateTimeOffset due) => Day(due.AddTicks(-1));

    public string Term(string term, string usual) => Words.Term(term, usual);
}
