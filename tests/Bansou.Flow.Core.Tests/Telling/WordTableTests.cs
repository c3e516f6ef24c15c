using System.Text.Json;
using System.Text.RegularExpressions;
using Bansou.Flow.Core.Definitions.Steps;
using Bansou.Flow.Core.Telling;

namespace Bansou.Flow.Core.Tests.Telling;

/// <summary>Whoever reads a value reads it in words, and every value has some.</summary>
public partial class WordTableTests
{
    /// <summary>Tables of kinds that are no enumeration of the engine.</summary>
    private static readonly string[] Open = ["anytimeEntry", "outcomeKind", "returnKind", "receiverReason", "consentItem", "consentWay", "groundKind", "checkAnswer", "organisationKind"];

    [Fact]
    public void Every_value_of_an_enumeration_has_its_words()
    {
        var enums = typeof(WordTable).Assembly.GetTypes().Where(type => type.IsEnum && type.IsPublic).ToLookup(type => JsonNamingPolicy.CamelCase.ConvertName(type.Name));

        foreach (var table in PackTables.Engine.Where(table => !Open.Contains(table.Type)))
        {
            var values = Enum.GetNames(enums[table.Type].ShouldHaveSingleItem(table.Type)).Select(JsonNamingPolicy.CamelCase.ConvertName);
            table.Words.Select(word => word.Value).ShouldBe(values, ignoreOrder: true, table.Type);
        }
    }

    [Fact]
    public void Every_kind_of_outcome_and_every_entry_has_its_words()
    {
        var kinds = Enum.GetValues<StepKind>().SelectMany(step => OutcomeKinds.Of(step).ToArray()).Append(OutcomeKinds.Other).Distinct();

        kinds.Where(kind => !OutcomeTables.Kind.Knows(kind)).ShouldBeEmpty();
        AnytimeEntries.All.Where(entry => !CaseTables.Anytime.Knows(entry)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_word_of_the_engine_is_there_in_both_languages()
    {
        foreach (var word in PackTables.Engine.SelectMany(table => table.Words))
        {
            word.Ja.ShouldNotBeNullOrWhiteSpace(word.Value);
            Japanese().IsMatch(word.En).ShouldBeFalse($"{word.Value}: {word.En}");
        }
    }

    [Fact]
    public void The_words_of_the_municipality_come_before_those_of_the_engine()
    {
        var read = Simulation.AsagiriPack.Read();
        var pack = read with { Words = read.Words.SetItem("Watch", "のんびり見守り").SetItem("Return", "おかえり") };
        var tables = PackTables.Of(pack).ToDictionary(table => table.Type);

        tables["stepKind"].Say("watch").ShouldBe("のんびり見守り");
        tables["caseStage"].Say("watching").ShouldBe("のんびり見守り");
        tables["referralStage"].Say("returned").ShouldBe("おかえり");
        tables["referralStage"].Say("returned", TellingLanguage.English).ShouldBe("Returned");
        tables["term"].Say("Return").ShouldBe("おかえり");
    }

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]")]
    private static partial Regex Japanese();
}
