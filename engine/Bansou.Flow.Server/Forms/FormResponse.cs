using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bansou.Flow.Core.Expressions;
using Bansou.Flow.Core.Forms;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Server.Http;

namespace Bansou.Flow.Server.Forms;

/// <summary>Words of a form.</summary>
internal sealed record FormTextResponse(string Ja, string? En, [property: Description("やさしい日本語")] string? Easy)
{
    public static FormTextResponse? Of(FormText? text) => text is null ? null : new(text.Ja, text.En, text.Easy);
}

/// <summary>One line of the list of forms.</summary>
/// <param name="HasFields">False for a form that is only named so far.</param>
/// <param name="Isolated">Written in a 支援会議 only, never into a case.</param>
internal sealed record FormLineResponse(string Id, FormTextResponse Name, bool HasFields, int? Version, FormTextResponse? Purpose, FormVisibility? Visibility, bool Isolated)
{
    public static FormLineResponse Of(NamedItem listed, FormDefinition? form) => new(
        listed.Id, new(listed.Name, form?.Name.En, form?.Name.Easy), form is not null, form?.Version, FormTextResponse.Of(form?.Purpose), form?.Visibility, form?.Isolated ?? false);
}

/// <summary>A form whole; docs/form-format.md says what each type means and how answers are written.</summary>
internal sealed record FormResponse(
    string Id, FormTextResponse Name, int Version, FormTextResponse? Purpose, FormVisibility Visibility, bool Isolated, IReadOnlyList<FormSectionResponse> Sections)
{
    public static FormResponse Of(NamedItem listed, FormDefinition form) => new(
        form.Id, new(listed.Name, form.Name.En, form.Name.Easy), form.Version, FormTextResponse.Of(form.Purpose), form.Visibility, form.Isolated,
        [.. form.Sections.Select(section => FormSectionResponse.Of(form, section))]);

    /// <summary>As <c>docs/flow-format.md</c> writes conditions.</summary>
    public static JsonElement? ConditionOf(Condition? condition) =>
        condition is null ? null : JsonSerializer.SerializeToElement<JsonNode>(ConditionSource.ToJson(condition), ApiJson.Options);
}

internal sealed record FormSectionResponse(string Id, FormTextResponse Title, FormTextResponse? Help, JsonElement? ShowWhen, IReadOnlyList<FormFieldResponse> Fields)
{
    public static FormSectionResponse Of(FormDefinition form, FormSection section) => new(
        section.Id, FormTextResponse.Of(section.Title)!, FormTextResponse.Of(section.Help), FormResponse.ConditionOf(section.ShowWhen),
        [.. section.Fields.Select(field => FormFieldResponse.Of(form, section, field))]);
}

/// <summary>「選ぶもの」の一つ.</summary>
internal sealed record FormOptionResponse(string Id, FormTextResponse Label, bool FreeText)
{
    public static IReadOnlyList<FormOptionResponse>? Of(IReadOnlyCollection<FormOption> options) =>
        options.Count == 0 ? null : [.. options.Select(option => new FormOptionResponse(option.Id, FormTextResponse.Of(option.Label)!, option.FreeText))];
}
