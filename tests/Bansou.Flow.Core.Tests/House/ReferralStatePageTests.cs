using System.Text.RegularExpressions;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Tests.House;

/// <summary>docs/referral-states.md has what CS-10 asks for: a row for each stage, with a clock that the pack really has.</summary>
public sealed partial class ReferralStatePageTests
{
    private static readonly string[][] Rows =
    [
        .. File.ReadLines(Repository.PathOf("docs", "referral-states.md"))
            .Where(line => StageRow().IsMatch(line))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray()),
    ];

    [Fact]
    public void Every_stage_has_one_row_in_the_order_of_the_code() =>
        Rows.Select(row => row[1].Trim('`')).ShouldBe(Enum.GetNames<ReferralStage>());

    [Fact]
    public void Every_row_says_its_word_model_task_setter_clock_and_way_on() =>
        Rows.ShouldAllBe(row => row.Length == 7 && row.All(cell => cell.Length > 0));

    [Fact]
    public void Every_clock_is_one_of_the_pack_with_its_default()
    {
        var defaults = new ReferralClocks();
        foreach (var row in Rows)
        {
            var clock = ClockName().Match(row[5]);
            if (clock.Success)
            {
                var property = typeof(ReferralClocks).GetProperty(char.ToUpperInvariant(clock.Groups[1].Value[0]) + clock.Groups[1].Value[1..]).ShouldNotBeNull();
                property.GetValue(defaults).ShouldBe(int.Parse(clock.Groups[2].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), row[1]);
            }
        }
    }

    [GeneratedRegex("^\\| [^|]+ \\| `[A-Za-z]+` \\|")]
    private static partial Regex StageRow();

    [GeneratedRegex("`([a-zA-Z]+)` \\((\\d+) [bd]\\)")]
    private static partial Regex ClockName();
}
