using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Core.Telling;

namespace Bansou.Flow.Tests.Packs;

/// <summary>A pack may say its own names in English; ids, people and what is decided stay what they are (docs/flow-format.md, "languages").</summary>
public class PackLanguageTests
{
    private const string English = """
        { "format": "bansou-language/1", "language": "en",
          "texts": { "相談": "Consultation", "なかまの会": "Companions", "話せた": "We talked", "相談支援員": "Counsellor", "霞町（架空）": "Kasumi (invented)" } }
        """;

    private static PackReadResult Read(string text)
    {
        var files = PackFiles.Sound();
        files["languages/en.json"] = text;
        return PackFiles.Read(files);
    }

    [Fact]
    public void Names_are_said_in_the_reader_s_language_and_ids_stay()
    {
        var read = Read(English);
        read.Diagnostics.ShouldBeEmpty();

        var english = read.Pack!.In(TellingLanguage.English);

        (english.Name, english.Slug).ShouldBe(("Kasumi (invented)", "kasumi"));
        english.Stations.Single().ShouldBe(new NamedItem("consultation", "Consultation"));
        english.MeetingTypes.Single().Name.ShouldBe("Companions");
        english.Roles.Single().ShouldBe(new Role("counselor", "Counsellor", "counselor"));
        english.People.Single().Name.ShouldBe("青木ハル（架空）");
        english.Categories.Single().Name.ShouldBe("医療", "nobody translated it");
        read.Pack!.In(TellingLanguage.Japanese).ShouldBeSameAs(read.Pack);
    }

    [Fact]
    public void A_flow_is_told_in_other_words_and_runs_by_the_same_ports()
    {
        var pack = Read(English).Pack!;
        var flow = FlowCompiler.Compile(pack, "main")!;

        var english = flow.In(TellingLanguage.English, pack);

        var (kept, told) = (flow.Find(new("a"))!.Settings!.Outcomes.Single(), english.Find(new("a"))!.Settings!.Outcomes.Single());
        told.ShouldBe(kept with { Label = "We talked" });
        english.Steps.Select(step => step.Id).ShouldBe(flow.Steps.Select(step => step.Id));
        english.Version.ShouldBe(flow.Version);
        english.Find(new("@return"))!.Label.ShouldBe("Return");
        flow.In(TellingLanguage.English, pack).ShouldBeSameAs(english, "made once");
        flow.In(TellingLanguage.Japanese, pack).ShouldBeSameAs(flow);
    }

    [Fact]
    public void Built_in_steps_are_called_in_the_table_as_they_are_in_the_flow()
    {
        var flow = FlowCompiler.Compile(PackFiles.Read(PackFiles.Sound()).Pack!, "main")!;

        foreach (var step in flow.Steps.Where(step => step.IsBuiltIn))
        {
            BuiltInTables.Step.Say(step.Id.Value).ShouldBe(step.Label, step.Id.Value);
            BuiltInTables.Step.Say(step.Id.Value, TellingLanguage.English).ShouldNotBe(step.Label, step.Id.Value);
        }
    }

    [Fact]
    public void Words_of_today_count_for_a_flow_that_was_published_without_them()
    {
        var before = PackFiles.Read(PackFiles.Sound()).Pack!;
        var today = Read(English).Pack!;

        FlowCompiler.Compile(before, "main")!.In(TellingLanguage.English, today).Find(new("a"))!.Settings!.Outcomes.Single().Label.ShouldBe("We talked");
    }

    [Theory]
    [InlineData("bansou-language/1", "bansou-language/7", "BF428")]
    [InlineData("\"language\": \"en\"", "\"language\": \"xx\"", "BF429")]
    [InlineData("\"language\": \"en\",", "", "BF403")]
    [InlineData("\"Consultation\"", "7", "BF021")]
    [InlineData("\"texts\"", "\"text\"", "BF416")]
    public void A_fault_is_told_with_its_file(string find, string replacement, string code)
    {
        English.ShouldContain(find);
        var read = Read(English.Replace(find, replacement, StringComparison.Ordinal));

        var finding = read.Diagnostics.ShouldHaveSingleItem();
        (finding.Code, finding.File).ShouldBe((code, "languages/en.json"));
        read.Pack.ShouldNotBeNull("the rest of the pack is read all the same");
    }

    [Fact]
    public void One_file_a_language()
    {
        var files = PackFiles.Sound();
        (files["languages/en.json"], files["languages/english.json"]) = (English, English);

        PackFiles.Read(files).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BF404");
    }
}
