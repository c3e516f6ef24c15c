namespace Bansou.Flow.E2E.Tests.Browsing;

/// <summary>A test that needs a browser and the built web app; without one it says so loudly and is skipped.</summary>
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = InstalledBrowser.Missing;
}

/// <summary>The same for a test with rows.</summary>
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = InstalledBrowser.Missing;
}
