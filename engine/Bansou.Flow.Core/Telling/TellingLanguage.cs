namespace Bansou.Flow.Core.Telling;

/// <summary>どの言葉で: the language in which the engine's own words are told. What people wrote stays as they wrote it.</summary>
public enum TellingLanguage
{
    /// <summary>日本語</summary>
    Japanese,
    /// <summary>英語</summary>
    English,
}
