namespace Bansou.Flow.E2E.Tests.Pages;

/// <summary>Every page of the web app that has an address: a new page gets a line here and is looked at in every way.</summary>
internal static class DeskPages
{
    private const string Counselor = "mizuno@standard";
    private const string Chief = "kudo@standard";
    private const string Person = "demo-person@standard";

    public static IReadOnlyList<DeskPage> All { get; } =
    [
        new("sign-in", "/sign-in", null),
        new("inbox", "/desk/inbox", Counselor),
        new("receive", "/desk/receive", Counselor),
        new("people", "/desk/people", Counselor),
        new("case", "/desk/cases/S-08", Counselor),
        new("case-timeline", "/desk/cases/S-08?tab=timeline", Counselor),
        new("case-consents", "/desk/cases/S-08?tab=consents", Counselor),
        new("case-plans", "/desk/cases/S-08/plans", Counselor),
        new("own-page", "/desk/cases/S-08/own", Counselor),
        new("own-page-of-the-person", "/desk/own", Person),
        new("decisions", "/desk/decisions", Chief),
        new("lost", "/desk/no-such-place", Counselor),
    ];
}

/// <param name="Login">Who looks at it; null for somebody without an account.</param>
internal sealed record DeskPage(string Name, string Path, string? Login);
