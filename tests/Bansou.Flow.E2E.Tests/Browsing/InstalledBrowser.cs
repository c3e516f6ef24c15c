namespace Bansou.Flow.E2E.Tests.Browsing;

/// <summary>The Chromium or Edge of this machine; nothing is ever downloaded.</summary>
internal static class InstalledBrowser
{
    private static readonly string[] Places =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/microsoft-edge",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe", @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    public static string? Path { get; } = Environment.GetEnvironmentVariable("BANSOU_BROWSER") is { Length: > 0 } told ? told : Places.FirstOrDefault(File.Exists);

    /// <summary>Why the tests of the screens cannot run here, or null.</summary>
    public static string? Missing { get; } = Path is null
        ? "ブラウザーがないので、画面のテストはしていません。Chromium か Edge を入れるか、BANSOU_BROWSER に場所を書いてください。 / NO BROWSER: the screens are NOT tested. Install Chromium or Edge, or say where it is with BANSOU_BROWSER."
        : !File.Exists(Site) ? "画面が作られていないので、画面のテストはしていません（-p:BuildDesigner=false）。 / THE WEB APP IS NOT BUILT: the screens are NOT tested."
        : null;

    private static string Site => Repository.PathOf("designer", "dist", "index.html");
}
