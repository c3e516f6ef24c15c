using System.Collections.Immutable;
using System.Text;
using Bansou.Flow.Core.Definitions.Reading;
using Bansou.Flow.Core.Expressions;
using FsCheck;
using FsCheck.Fluent;

namespace Bansou.Flow.Core.Tests.Expressions;

/// <summary>A condition as a sentence for the designer, and as the JSON in which it is kept.</summary>
public class ConditionTextTests
{
    private static readonly ScriptValue[] Values =
    [
        ScriptValue.True, ScriptValue.Of(-2.5), ScriptValue.Of(""), ScriptValue.Of("住まい\"\\"), ScriptValue.Of("2026-04-06"), ScriptValue.Nothing,
        new ScriptValue.List([ScriptValue.Of("a"), ScriptValue.Of(1)]),
    ];

    [Theory]
    [InlineData("""{"field":"income","operator":"lessThan","value":100000}""", "「ひと月の収入」が100000より小さい")]
    [InlineData("""{"field":"place","operator":"equals","value":"住まい"}""", "「place」が「住まい」である")]
    [InlineData("""{"field":"place","operator":"in","value":["住まい","医療"]}""", "「place」が「住まい」、「医療」のどれかである")]
    [InlineData("""{"field":"day","operator":"before","value":"2026-04-06"}""", "「day」が2026年4月6日より前である")]
    [InlineData("""{"field":"consent","operator":"isTrue"}""", "「consent」が「はい」である")]
    [InlineData("""{"field":"note","operator":"isEmpty"}""", "「note」が書かれていない")]
    [InlineData("""{"all":[{"field":"a","operator":"isTrue"},{"any":[{"field":"b","operator":"isTrue"},{"field":"c","operator":"isFalse"}]}]}""",
        "「a」が「はい」である、かつ（「b」が「はい」である、または「c」が「いいえ」である）")]
    [InlineData("""{"not":{"field":"a","operator":"contains","value":"x"}}""", "（「a」に「x」がふくまれる）ではない")]
    [InlineData("""{"all":[]}""", "いつでも")]
    public void A_condition_reads_as_a_sentence(string json, string sentence) =>
        ConditionText.Describe(Read(json), field => field == "income" ? "ひと月の収入" : null).ShouldBe(sentence);

    [Fact]
    public void Reading_what_was_written_gives_the_condition_back_and_every_one_has_a_sentence() =>
        Prop.ForAll(Conditions(3).ToArbitrary(), condition =>
        {
            Read(ConditionSource.ToJson(condition).ToJsonString()).ShouldBe(condition);
            ConditionText.Describe(condition).ShouldNotBeEmpty();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static Condition Read(string json)
    {
        var (condition, findings) = ConditionReader.Read(SourceReader.Read(Encoding.UTF8.GetBytes(json)).Root!);
        findings.ShouldBeEmpty();
        return condition!;
    }

    private static Gen<Condition> Conditions(int depth)
    {
        var comparison = from field in Gen.Elements("a", "収入", "b c")
                         from compare in Gen.Elements(Enum.GetValues<ConditionOperator>())
                         from value in Gen.Elements(Values)
                         select (Condition)new Condition.Comparison(field, compare, value);
        var parts = depth == 0 ? null : Conditions(depth - 1).ArrayOf(2).Select(all => ImmutableArray.Create(all));
        return parts is null ? comparison : Gen.OneOf(
            comparison,
            parts.Select(all => (Condition)new Condition.All(all)),
            parts.Select(any => (Condition)new Condition.Any(any)),
            Conditions(depth - 1).Select(part => (Condition)new Condition.Not(part)));
    }
}
