using Bansou.Flow.E2E.Tests.Browsing;
using Microsoft.Playwright;

namespace Bansou.Flow.E2E.Tests.Sheets;

/// <summary>What one does with the forms of a case.</summary>
internal static class SheetDesk
{
    /// <summary>The panel of a form beside the case.</summary>
    public static ILocator Sheet(this Desk desk, string form) => desk.Page.GetByRole(AriaRole.Region, new() { Name = form, Exact = true });

    /// <summary>What a list offers under a field; not the eras of a date.</summary>
    public static ILocator Offered(this Desk desk) => desk.Page.Locator("[role=option]:visible");

    /// <summary>Chooses a form of the records that no step asks for.</summary>
    public static async Task WriteAnotherAsync(this Desk desk, NewPerson person, string form)
    {
        await desk.GoAsync($"/desk/cases/{person.Case}?tab=records");
        var picker = desk.Page.GetByRole(AriaRole.Combobox, new() { Name = "ほかの様式を書く" });
        await picker.FillAsync(form);
        await desk.Offered().Filter(new() { HasText = form }).ClickAsync();
        await Assertions.Expect(desk.Sheet(form)).ToBeVisibleAsync();
    }

    /// <summary>Makes the draft part of the record.</summary>
    public static async Task KeepAsync(this Desk desk)
    {
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "ケースに残す" }).ClickAsync();
        await Assertions.Expect(desk.Page.GetByText("ケースに残しました").First).ToBeVisibleAsync();
    }

    /// <summary>Opens what is kept of a form, from the list of the records.</summary>
    public static async Task ReadAsync(this Desk desk, NewPerson person, string form)
    {
        await desk.GoAsync($"/desk/cases/{person.Case}?tab=records");
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = $"「{form}」を読む" }).ClickAsync();
        await Assertions.Expect(desk.Sheet(form)).ToBeVisibleAsync();
    }
}
