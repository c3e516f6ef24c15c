using Bansou.Flow.Core.Cases.Bonds;

namespace Bansou.Flow.Server.Cases;

/// <summary>絆.</summary>
/// <param name="With">By name, also where an id was written.</param>
/// <param name="Tellings">How it was told to be, the newest first; a day without words is left out.</param>
internal sealed record BondResponse(string Id, string Kind, string With, DateTimeOffset Since, string? Thickness, IReadOnlyList<WordsResponse> Tellings)
{
    public static BondResponse Of(Bond bond, PackNames names) => new(
        bond.Id.Value,
        Http.Words.Of(bond.Kind),
        names.Known(bond.With),
        bond.Since,
        bond.Thickness is { } thickness ? Http.Words.Of(thickness) : null,
        [.. bond.Tellings.Reverse().Where(telling => telling.Words.Length > 0).Select(telling => new WordsResponse(telling.Words, names.Person(telling.By), telling.At))]);
}

/// <summary>キーパーソン.</summary>
/// <param name="AnswerWords">What they said with their answer; empty when nothing.</param>
internal sealed record KeyPersonResponse(string Id, string Name, bool Light, KeyPersonAnswer Answer, string AnswerWords, string? Bond)
{
    public static KeyPersonResponse Of(KeyPerson person) => new(person.Id.Value, person.Name, person.Light, person.Answer, person.AnswerWords, person.Bond?.Value);
}
