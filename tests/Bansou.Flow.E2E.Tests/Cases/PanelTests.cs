using Bansou.Flow.E2E.Tests.Browsing;
using Bansou.Flow.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Cases;

/// <summary>WCAG 2.2 AA (domain/06) in what one does beside a case: every act has an address, so every panel is opened and looked at.</summary>
[Collection(DeskCollection.Name)]
public sealed class PanelTests(DeskServer server)
{
    private static readonly string[] Plain =
    [
        "write-note", "add-presenting-issue", "record-need", "reword-need&need=n1", "close-need&need=n1", "add-work-item", "move-work-item&item=w1", "close-work-item&item=w1", "hand-over",
        "assign-second-staff", "protect-address", "put-on-agenda", "write-assessment", "record-screening", "tell-self-view", "write-handover-note", "give-emergency-aid", "name-person",
        "tell-about-self", "write-birth-date", "write-address", "write-contact-way", "hide-from", "tell-way-back", "write-memory", "take-farewell", "raise-anytime", "cancel-step&step=hospital",
        "complete-step&step=hospital", "choose-next-step&step=hospital", "write-sheet&item=F05", "write-sheet&item=F03",
    ];

    private static readonly string[] OfReferral =
    [
        "open-referral&step=hospital", "referral&referral=r1", "write-referral&referral=r1", "preview-referral&referral=r1", "document-ground&referral=r1", "record-consent&item=hospital",
        "withdraw-consent&item=hospital", "move-referral&referral=r1&choice=sent", "return-referral&referral=r1", "name-referral&step=hospital", "assign-referral&referral=r1",
    ];

    [BrowserFact]
    public async Task No_act_of_a_case_has_a_barrier()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await ReferredAsync(desk, "架空 縞葦タケ");

        (await BarriersOfAsync(desk, person, Plain)).ShouldBeEmpty();
        desk.Trouble.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task No_act_of_a_referral_has_a_barrier()
    {
        await using var desk = await Desk.OpenAsync(server, new Window());
        var person = await ReferredAsync(desk, "架空 縞葦ウメ");
        await person.AgreesAsync();

        (await BarriersOfAsync(desk, person, OfReferral)).ShouldBeEmpty();
        await person.DoAsync("move-referral", new { referral = "r1", to = "sent" });
        await person.DoAsync("move-referral", new { referral = "r1", to = "accepted", hearing = true });
        (await BarriersOfAsync(desk, person, ["referral&referral=r1", "move-referral&referral=r1&choice=arrived", "check-receiver&referral=r1"])).ShouldBeEmpty();
        desk.Trouble.ShouldBeEmpty();
    }

    /// <summary>Each panel by its address; one that shows nothing is told as well, so that the list stays true.</summary>
    private static async Task<IReadOnlyList<string>> BarriersOfAsync(Desk desk, NewPerson person, IEnumerable<string> acts)
    {
        var found = new List<string>();
        foreach (var act in acts)
        {
            await desk.GoAsync($"/desk/cases/{person.Case}?act={act}");
            if (await desk.Page.GetByRole(AriaRole.Button, new() { Name = "閉じる", Exact = true }).CountAsync() == 0)
            {
                found.Add($"{act}: no panel");
            }
            found.AddRange((await desk.Page.BarriersAsync()).Select(barrier => $"{act}: {barrier}"));
        }
        return found;
    }

    private static async Task<NewPerson> ReferredAsync(Desk desk, string name)
    {
        var person = await NewPerson.ReceivedAsync(desk, name, "hospital");
        await person.DoAsync("add-work-item", new { item = "w1", what = "（架空）電話する", owner = "mizuno", on = "2026-04-20" });
        await person.ReferredToHospitalAsync();
        return person;
    }
}
