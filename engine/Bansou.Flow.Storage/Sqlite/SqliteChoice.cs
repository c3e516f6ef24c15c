using System.Globalization;

namespace Bansou.Flow.Storage.Sqlite;

/// <summary>選ばれた SQLite: which one, and what it was chosen from.</summary>
/// <param name="Version">Of the one in use, such as <c>3.40.1</c>.</param>
/// <param name="Bundled">Version of the one that the program brings along; null when it is not there.</param>
/// <param name="System">Version of the operating system's; null when there is none.</param>
public sealed record SqliteChoice(string Version, bool IsOfOperatingSystem, string? Bundled, string? System)
{
    /// <summary>Where it comes from, as one word.</summary>
    public string Origin => IsOfOperatingSystem ? "operating-system" : "bundled";

    /// <summary>Why this one, in plain English.</summary>
    public string Reason => (IsOfOperatingSystem, System) switch
    {
        (true, _) => $"the operating system's is newer than the bundled {Bundled ?? "(none)"}",
        (false, null) => "the operating system has none that can be loaded",
        (false, _) => $"the operating system's {System} is not newer",
    };

    /// <summary>SQLite says 3040001 for 3.40.1, and nothing is 0.</summary>
    internal static string? Words(int number) =>
        number == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{number / 1_000_000}.{number / 1000 % 1000}.{number % 1000}");
}
