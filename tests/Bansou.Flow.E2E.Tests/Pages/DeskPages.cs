namespace Bansou.Flow.E2E.Tests.Pages;

/// <summary>Every page of the web app that has an address: a new page gets a line here and is looked at in every way.</summary>
internal static class DeskPages
{
    private const string Counselor = "mizuno@standard";
    private const string Chief = "kudo@standard";
    private const string Board = "inoue@standard";
    private const string Person = "demo-person@standard";

    public static IReadOnlyList<DeskPage> All { get; } =
    [
        new("sign-in", "/sign-in", null),
        new("inbox", "/desk/inbox", Counselor),
        new("receive", "/desk/receive", Counselor),
        new("people", "/desk/people", Counselor),
        new("case", "/desk/cases/S-08", Counselor),
        new("case-timeline", "/desk/cases/S-08?tab=timeline", Counselor),
        new("case-records", "/desk/cases/S-08?tab=records", Counselor),
        new("case-address", "/desk/cases/S-08?tab=records&act=write-address", Counselor),
        new("case-sheet", "/desk/cases/S-08?tab=records&act=read-sheet&item=F05", Counselor),
        new("case-sheet-writing", "/desk/cases/S-08?tab=records&act=write-sheet&item=F16", Counselor),
        new("case-correct-note", "/desk/cases/S-08?tab=records&act=correct-note&item=n-mother", Counselor),
        new("memory-sheet-of-nobody", "/desk/cases/S-08/memory-sheets/nobody", Counselor),
        new("case-map", "/desk/cases/S-08?tab=map", Counselor),
        new("case-plan", "/desk/cases/S-08?tab=plan", Counselor),
        new("case-life", "/desk/cases/S-08?tab=life", Counselor),
        new("case-bonds", "/desk/cases/S-08?tab=bonds", Counselor),
        new("case-watch", "/desk/cases/S-08?tab=watch", Counselor),
        new("case-task", "/desk/cases/S-08?act=complete-step&step=next", Counselor),
        new("case-household", "/desk/cases/S-08/household", Counselor),
        new("notice", "/desk/receive?way=notice", Counselor),
        new("lists", "/desk/lists", Counselor),
        new("resources", "/desk/resources", Counselor),
        new("resource", "/desk/resources?resource=akari", Chief),
        new("resource-confirm", "/desk/resources?resource=sakura&act=confirm", Counselor),
        new("resource-add", "/desk/resources?act=add", Chief),
        new("resources-of-one", "/desk/resources?organisation=shakyo", Counselor),
        new("visits", "/desk/resources?tab=visits", Counselor),
        new("visit-new", "/desk/resources?tab=visits&act=visit", Chief),
        new("development", "/desk/resources?tab=board", Chief),
        new("development-card", "/desk/resources?tab=board&act=card&item=demo-ride", Chief),
        new("handover", "/desk/handover", Chief),
        new("meetings", "/desk/meetings", Counselor),
        new("meeting-new", "/desk/meetings/new", Counselor),
        new("meeting", "/desk/meetings/S-08-c1", Counselor),
        new("meeting-sheet", "/desk/meetings/S-08-c1?act=sheet", Counselor),
        new("partner-gone", "/partner/no-such-link", null),
        new("case-consents", "/desk/cases/S-08?tab=consents", Counselor),
        new("case-plans", "/desk/cases/S-08/plans", Counselor),
        new("own-page", "/desk/cases/S-08/own", Counselor),
        new("own-page-of-the-person", "/desk/own", Person),
        new("decisions", "/desk/decisions", Chief),
        new("decisions-of-the-board", "/desk/decisions", Board),
        new("flow", "/desk/flows/main", Counselor),
        new("flow-within-a-flow", "/desk/flows/conference-loop", Counselor),
        new("flow-of-nobody", "/desk/flows/nobody", Counselor),
        new("lost", "/desk/no-such-place", Counselor),
    ];
}

/// <param name="Login">Who looks at it; null for somebody without an account.</param>
internal sealed record DeskPage(string Name, string Path, string? Login);
