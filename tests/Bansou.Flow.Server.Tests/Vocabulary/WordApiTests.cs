using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.Vocabulary;

/// <summary>One dictionary for everybody who shows values to people.</summary>
public sealed class WordApiTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    [Fact]
    public async Task Values_come_with_their_words_in_both_languages_and_the_municipality_s_own_first()
    {
        var caller = await server.SignedInAsync("mizuno@standard");

        var tables = (await caller.GetAsync("/api/words")).Json.GetProperty("tables");

        Word("noteKind", "beingTogether").ShouldBe(("ただ会う・一緒にいる", "Just being together"));
        Word("stepKind", "plan").ShouldBe(("サポートプラン", "Plan"));
        Word("station", "hospital").ShouldBe(("病院", "Hospital"));
        Word("role", "counselor").ShouldBe(("相談支援員", "Counsellor"));

        (string, string) Word(string type, string value)
        {
            var word = tables.GetProperty(type).EnumerateArray().Single(each => each.GetProperty("value").GetString() == value);
            return (word.GetProperty("ja").GetString()!, word.GetProperty("en").GetString()!);
        }
    }
}
