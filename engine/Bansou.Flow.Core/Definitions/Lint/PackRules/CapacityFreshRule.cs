using System.Globalization;

namespace Bansou.Flow.Core.Definitions.Lint.PackRules;

/// <summary>BF451: somebody asked each receiver within the last 90 days whether there is room. Only said for a day that was given.</summary>
internal sealed class CapacityFreshRule() : PackRule("BF451", "capacity-fresh", Severity.Warning)
{
    private const int FreshDays = 90;
    private const string ResourcesFile = "resources.json";

    public override IEnumerable<Diagnostic> Check(PackSubject subject) =>
        from resource in subject.Today is { } today ? subject.Pack.Resources.Where(resource => !IsFresh(resource.CheckedOn, today)) : []
        select Say(SourcePlace.None, null,
            $"「{resource.Name}」の空きを、この{FreshDays.ToString(CultureInfo.InvariantCulture)}日のあいだ確かめていません。確かめて、checkedOn に日付を書いてください。",
            $"Nobody has asked '{resource.Name}' within {FreshDays.ToString(CultureInfo.InvariantCulture)} days whether there is room. Ask, and write the day into checkedOn.")
            with { File = ResourcesFile };

    private static bool IsFresh(string? checkedOn, DateOnly today) =>
        DateOnly.TryParseExact(checkedOn, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.AddDays(FreshDays) >= today;
}
