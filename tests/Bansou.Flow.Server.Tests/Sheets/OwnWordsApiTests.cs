using System.Net.Http.Headers;
using System.Text;
using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.Sheets;

/// <summary>IN-1: a reception that was interrupted, and every other half-written word, waits for its writer at any PC, and for nobody else.</summary>
public sealed class OwnWordsApiTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    private const string Words = "/api/me/words";

    [Fact]
    public async Task Two_receptions_wait_at_once_each_as_it_was_left_and_for_the_writer_alone()
    {
        var (mine, other) = (await server.SignedInAsync("mizuno@standard"), await server.SignedInAsync("kudo@standard"));

        var first = await PutAsync(mine, "one", """{ "fields": { "words": "声が小さい", "byOther": true, "members": [ { "id": "m1", "name": "架空 母", "relation": "母" } ] } }""");
        first.Status.ShouldBe(200, first.Text);
        await PutAsync(mine, "two", """{ "fields": { "words": "二本めの電話" } }""");
        await PutAsync(mine, "one", """{ "fields": { "words": "声が小さい。泣いている" } }""");

        var kept = (await mine.GetAsync(Words)).Json;
        kept.EnumerateArray().Select(one => (one.GetProperty("name").GetString(), one.GetProperty("fields").GetProperty("words").GetString()))
            .ShouldBe([("one", "声が小さい。泣いている"), ("two", "二本めの電話")]);
        kept[0].GetProperty("fields").EnumerateObject().Count().ShouldBe(1, "what is not sent any more is gone");
        (await other.GetAsync(Words)).Json.GetArrayLength().ShouldBe(0);
        (await mine.GetAsync("/api/me/drafts")).Json.GetArrayLength().ShouldBe(0);

        (await mine.DeleteAsync($"{Words}/one")).Status.ShouldBe(204);
        (await mine.DeleteAsync($"{Words}/one")).Status.ShouldBe(204, "thrown away twice is thrown away");
        (await mine.GetAsync(Words)).Json.EnumerateArray().Select(one => one.GetProperty("name").GetString()).ShouldBe(["two"]);
    }

    [Fact]
    public async Task What_cannot_be_kept_is_told_and_what_was_kept_stays()
    {
        var nurse = await server.SignedInAsync("matsui@standard");
        await PutAsync(nurse, "one", """{ "fields": { "words": "のこる" } }""");

        var unfit = await PutAsync(nurse, "one", $$"""{ "fields": { "words": "x", "deep": [[[[[1]]]]], "{{new string('長', 201)}}": 1 } }""");

        (unfit.Status, unfit.Code).ShouldBe((422, "answers-unfit"));
        unfit.Json.GetProperty("problems").GetArrayLength().ShouldBe(2);
        (await PutAsync(nurse, "no name", """{ "fields": {} }""")).Code.ShouldBe("not-found");
        (await PutAsync(nurse, "one", """{ "fields": 5 }""")).Code.ShouldBe("invalid-body");
        (await nurse.GetAsync(Words)).Json[0].GetProperty("fields").GetProperty("words").GetString().ShouldBe("のこる");
        for (var number = 2; number <= 100; number++)
        {
            (await PutAsync(nurse, $"{number}", """{ "fields": { "words": "x" } }""")).Status.ShouldBe(200);
        }
        (await PutAsync(nurse, "101", """{ "fields": { "words": "x" } }""")).Text.ShouldContain("too-many-words");
    }

    private static Task<ApiAnswer> PutAsync(ApiCaller caller, string name, string json)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, $"{Words}/{Uri.EscapeDataString(name)}") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(json)) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return caller.SendAsync(request);
    }
}
