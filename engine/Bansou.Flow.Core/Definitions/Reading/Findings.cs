using System.Collections.Immutable;
using System.Globalization;

namespace Bansou.Flow.Core.Definitions.Reading;

/// <summary>Collects what reading finds, so that all problems of a file are told at once.</summary>
internal sealed class Findings(string? file)
{
    /// <summary>Enough for any reader; a broken file of a million faults must not fill the memory.</summary>
    private const int Most = 1000;
    private const int LongestArgument = 60;

    private readonly List<Diagnostic> _list = [];
    private int _dropped;

    /// <summary>Whether all further findings are only counted.</summary>
    public bool IsFull => _list.Count >= Most;

    public void Add(ReadingRule rule, SourcePlace place, string? activityId, params ReadOnlySpan<string> arguments) =>
        Add(rule, rule.Severity, place, activityId, arguments);

    public void Add(ReadingRule rule, Severity severity, SourcePlace place, string? activityId, params ReadOnlySpan<string> arguments)
    {
        if (IsFull)
        {
            _dropped++;
            return;
        }
        var shortened = new object[arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            shortened[i] = Shorten(arguments[i]);
        }
        _list.Add(Finding(rule, severity, place, activityId, shortened));
    }

    /// <summary>What another reader found; the file is this one.</summary>
    public void Add(Diagnostic found)
    {
        if (IsFull)
        {
            _dropped++;
            return;
        }
        _list.Add(found with { File = file });
    }

    private Diagnostic Finding(ReadingRule rule, Severity severity, SourcePlace place, string? activityId, params object[] arguments) =>
        new(rule.Code, severity, string.Format(CultureInfo.InvariantCulture, rule.Japanese, arguments) + rule.Remedy, place, activityId, file)
        {
            MessageEn = string.Format(CultureInfo.InvariantCulture, rule.English, arguments),
        };

    /// <summary>All findings in the order of the text.</summary>
    public ImmutableArray<Diagnostic> InOrder()
    {
        if (_dropped > 0)
        {
            var count = _dropped.ToString(CultureInfo.InvariantCulture);
            _dropped = 0;
            _list.Add(Finding(ReadingRules.TooManyFindings, Severity.Error, SourcePlace.None, null, count));
        }
        return [.. _list.OrderBy(d => d.Place.Line).ThenBy(d => d.Place.Column).ThenBy(d => d.Code, StringComparer.Ordinal)];
    }

    private static string Shorten(string text)
    {
        if (text.Length <= LongestArgument)
        {
            return text;
        }
        var cut = char.IsHighSurrogate(text[LongestArgument - 1]) ? LongestArgument - 1 : LongestArgument;
        return text[..cut] + "…";
    }
}
