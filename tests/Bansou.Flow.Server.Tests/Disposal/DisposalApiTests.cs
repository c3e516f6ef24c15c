using Bansou.Flow.Server.Hosting;
using Bansou.Flow.Server.Tests.Cases;
using Bansou.Flow.Server.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Bansou.Flow.Server.Tests.Disposal;

/// <summary>記録を消す over HTTP (DESIGN §5): asked for by one, approved by another (HR-11), not while held; by roles of domain 02.</summary>
public sealed class DisposalApiTests : IAsyncLifetime
{
    private const string Reason = """{ "reason": "不服の申立てがあるため" }""";
    private const string Ended = """{ "ground": "retentionEnded", "reason": "五年がすぎた" }""";

    private readonly TestServerApp server = new();

    public Task InitializeAsync() => server.InitializeAsync();

    public Task DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task What_was_kept_long_enough_is_listed_asked_for_held_approved_by_another_and_gone()
    {
        var gone = await SeenOffSixYearsAgoAsync();
        var path = $"/api/disposals/cases/{gone}";
        var (head, office) = (await server.SignedInAsync("sugimoto@standard"), await server.SignedInAsync("matsui@standard"));

        Ids(await office.GetAsync("/api/disposals/due")).ShouldContain(gone);
        (await head.PostAsync($"{path}/request", Ended)).Status.ShouldBe(200);
        Ids(await office.GetAsync("/api/disposals/waiting")).ShouldBe([gone]);
        var own = await head.PostAsync($"{path}/approve", "");
        (own.Status, own.Code).ShouldBe((409, "disposal-refused"));
        own.FindingCodes.ShouldBe(["same-person"]);
        (await office.PostAsync($"{path}/hold", Reason)).Status.ShouldBe(200);
        Ids(await head.GetAsync("/api/disposals/held")).ShouldBe([gone]);
        (await office.PostAsync($"{path}/approve", "")).FindingCodes.ShouldBe(["held"]);
        (await office.PostAsync($"{path}/lift", """{ "reason": "決着した" }""")).Status.ShouldBe(200);

        var approved = await office.PostAsync($"{path}/approve", "");

        approved.Status.ShouldBe(200, approved.Text);
        approved.Json.GetProperty("done").GetProperty("finishedAt").GetString().ShouldNotBeNull();
        (await office.PostAsync($"{path}/approve", "")).Code.ShouldBe("disposed");
        (await head.PostAsync($"{path}/request", Ended)).Status.ShouldBe(410);
        (await head.GetAsync($"/api/cases/{gone}")).Code.ShouldBe("not-found");
        (await head.GetAsync(path)).Json.GetProperty("done").GetProperty("approvedBy").GetString().ShouldBe("matsui");
        var admin = await server.SignedInAsync("demo-admin@standard");
        Ids(await admin.GetAsync("/api/disposals/done")).ShouldBe([gone]);
        Ids(await office.GetAsync("/api/disposals/due")).ShouldNotContain(gone);
    }

    [Fact]
    public async Task Many_are_approved_at_once_each_with_its_own_answer()
    {
        var gone = await SeenOffSixYearsAgoAsync();
        var (chief, office) = (await server.SignedInAsync("kudo@standard"), await server.SignedInAsync("matsui@standard"));
        (await chief.PostAsync($"/api/disposals/cases/{gone}/request", Ended)).Status.ShouldBe(200);

        var answer = await office.PostAsync("/api/disposals/approvals", $$"""{ "cases": ["{{gone}}", "S-01", "nobody"] }""");

        var lines = answer.Json.EnumerateArray().ToDictionary(line => line.GetProperty("id").GetString()!);
        lines[gone].GetProperty("finished").GetBoolean().ShouldBeTrue();
        lines["nobody"].GetProperty("refused")[0].GetProperty("code").GetString().ShouldBe("not-found");
        lines["S-01"].GetProperty("approved").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task Only_those_who_look_after_records_may_and_only_for_their_own_house()
    {
        var story = await CaseStory.BeginAsync(server);
        var path = $"/api/disposals/cases/{story.Case}";
        var chief = await server.SignedInAsync("kudo@standard");

        foreach (var list in (string[])["due", "due/meetings", "waiting", "held", "done", $"cases/{story.Case}"])
        {
            (await story.Counselor.GetAsync($"/api/disposals/{list}")).Code.ShouldBe("not-your-role", list);
        }
        (await chief.GetAsync("/api/disposals/due/meetings")).Status.ShouldBe(200);
        (await story.Counselor.PostAsync($"{path}/request", Ended)).Code.ShouldBe("not-your-role");
        (await chief.PostAsync($"{path}/hold", Reason)).Code.ShouldBe("not-your-role");
        (await chief.PostAsync($"{path}/approve", "")).Code.ShouldBe("not-your-role");
        (await chief.PostAsync($"{path}/request", Ended)).FindingCodes.ShouldBe(["still-connected"]);
        (await chief.PostAsync("/api/disposals/cases/nobody/request", Ended)).Code.ShouldBe("not-found");
        (await (await server.SignedInAsync("demo-admin@standard")).GetAsync(path)).Code.ShouldBe("not-your-role");
        var elsewhere = await server.SignedInAsync(await HeadOfAsync("aoba"));
        (await elsewhere.GetAsync(path)).Code.ShouldBe("not-found");
    }

    private async Task<string> HeadOfAsync(string slug)
    {
        var accounts = (await server.Anybody().GetAsync("/api/demo/accounts")).Json.EnumerateArray();
        var heads = server.App.Services.GetRequiredService<Installation>().Find(slug)!.Registry.Accounts.All().Where(account => account.Memberships is [{ Code: "center_head" or "municipality" }]);
        return heads.Select(account => $"{account.Login}@{slug}").First(login => accounts.Any(account => account.GetProperty("login").GetString() == login));
    }

    private async Task<string> SeenOffSixYearsAgoAsync()
    {
        var story = await CaseStory.BeginAsync(server);
        await story.DoneAsync(story.Counselor, "take-farewell", """{ "words": "またいつでも" }""");
        server.Time.Pass(TimeSpan.FromDays(6 * 366));
        return story.Case;
    }

    private static IEnumerable<string> Ids(ApiAnswer answer)
    {
        answer.Status.ShouldBe(200, answer.Text);
        return [.. answer.Json.GetProperty("items").EnumerateArray().Select(item => (item.TryGetProperty("standing", out var standing) ? standing : item).GetProperty("id").GetString()!)];
    }
}
