using System.Collections.Immutable;

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

    /// <summary>Not told at all.</summary>
    Silent,
}

/// <summary>How a part stands behind the title where a story is one line of text.</summary>
internal enum PartForm
{
    /// <summary>Behind a dash, without its label.</summary>
    Said,

    /// <summary>With its label, in quotation marks.</summary>
    Quoted,

    /// <summary>In brackets, without its label.</summary>
    Note,

    /// <summary>Only on a page of its own; a story leaves it out.</summary>
    Apart,
}

/// <param name="IsOwn">本人の言葉: a page sets it apart.</param>
internal sealed record SentencePart(PartForm Form, string Label, string Text, bool IsOwn = false);

/// <summary>一文: what one event says: a title, and what was written with it, part by part. A story prints it as one line, a page as several.</summary>
internal sealed record Sentence(Tone Tone, string Title, ImmutableArray<SentencePart> Parts)
{
    public static readonly Sentence Silent = new(Tone.Silent, "", []);

    public string Text => SentenceText.Of(this);

    public static Sentence Done(string title) => new(Tone.Done, title, []);

    public static Sentence Turn(string title) => new(Tone.Turn, title, []);

    public static Sentence Next(string title) => new(Tone.Next, title, []);

    public static Sentence Quiet(string title) => new(Tone.Quiet, title, []);

    /// <summary>What somebody said or wrote, when there is any.</summary>
    public Sentence Said(string label, string? words) => With(PartForm.Said, label, words);

    public Sentence Quoted(string label, string? words) => With(PartForm.Quoted, label, words);

    public Sentence Note(string label, string? words) => With(PartForm.Note, label, words);

    public Sentence Apart(string label, string? words, bool isOwn = false) => With(PartForm.Apart, label, words, isOwn);

    /// <summary>本人の言葉.</summary>
    public Sentence Own(string label, string? words) => With(PartForm.Quoted, label, words, isOwn: true);

    /// <summary>本人の言葉, where nothing else is said.</summary>
    public Sentence OwnSaid(string label, string? words) => With(PartForm.Said, label, words, isOwn: true);

    private Sentence With(PartForm form, string label, string? words, bool isOwn = false) =>
        string.IsNullOrWhiteSpace(words) ? this : this with { Parts = Parts.Add(new SentencePart(form, label, words.Trim(), isOwn)) };
}
