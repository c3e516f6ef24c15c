namespace Bansou.Flow.E2E.Tests.Browsing;

/// <summary>How somebody sits before the screen.</summary>
/// <param name="Login">Who signs in with one click; null for nobody.</param>
/// <param name="Easy">やさしい日本語 is on.</param>
public sealed record Window(string? Login = "mizuno@standard", int Width = 1366, int Height = 768, string Language = "ja", string TextSize = "100", bool HighContrast = false, bool Easy = false)
{
    public static Window Phone { get; } = new(Width: 390, Height: 844);

    public static Window Tablet { get; } = new(Width: 1024, Height: 768);

    /// <summary>So tall that a list which draws only what is in sight draws all that other tests have left waiting, too.</summary>
    public static Window Tall { get; } = new(Height: 6000);
}
