using Bansou.Flow.Server.Tests.Cases;
using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.Lists;

/// <summary>代理: whoever stands in sees and does what the absent one would, from day to day, and the record says for whom.</summary>
public sealed class SubstituteTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    private const string Agreed = """{ "absent": "mizuno", "substitute": "kudo", "from": "2026-04-01", "until": "2027-03-31", "reason": "休み" }""";

    [Fact]
    public async Task Whoever_stands_in_has_the_things_of_the_absent_one_and_acts_for_them()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        var chief = await server.SignedInAsync("kudo@standard");
        (await story.DoAsync(chief, "record-need", """{ "need": "n2", "what": "住まい" }""", ("X-Bansou-For", "mizuno"))).Code.ShouldBe("invalid-header");
        (await chief.PutAsync("/api/substitutes/natsu", Agreed)).Status.ShouldBe(200);

        var row = (await chief.GetAsync("/api/worklist?scope=mine&take=200")).Json.GetProperty("items").EnumerateArray()
            .First(each => each.GetProperty("case").GetString() == story.Case);
        row.GetProperty("actingFor").GetString().ShouldBe("mizuno");
        (await story.DoAsync(chief, "record-need", """{ "need": "n2", "what": "住まい" }""", ("X-Bansou-For", "mizuno"))).Status.ShouldBe(200);

        var last = (await story.Counselor.GetAsync($"/api/cases/{story.Case}/timeline?take=200")).Json.GetProperty("items").EnumerateArray().Last(each => each.GetProperty("event").GetString() == "case.need-recorded.v1");
        (last.GetProperty("person").GetString(), last.GetProperty("for").GetString()).ShouldBe(("kudo", "mizuno"));
        (await chief.DeleteAsync("/api/substitutes/natsu")).Status.ShouldBe(204);
        (await story.DoAsync(chief, "record-need", """{ "need": "n3", "what": "話せる人" }""", ("X-Bansou-For", "mizuno"))).Code.ShouldBe("invalid-header");
    }

    [Fact]
    public async Task Nobody_names_a_substitute_for_somebody_else_and_all_that_is_wrong_is_told_at_once()
    {
        var stranger = await server.SignedInAsync("ueda@standard");
        (await stranger.PutAsync("/api/substitutes/ueda-1", Agreed)).Code.ShouldBe("not-your-role");

        var refused = await (await server.SignedInAsync("mizuno@standard")).PutAsync("/api/substitutes/aki", """{ "absent": "mizuno", "substitute": "tamura", "from": "2026-05-02", "until": "2026-05-01", "reason": "" }""");
        refused.Code.ShouldBe("entry-unfit");
        refused.FindingCodes.ShouldBe(["missing", "days-unfit", "other-house"]);
    }
}
