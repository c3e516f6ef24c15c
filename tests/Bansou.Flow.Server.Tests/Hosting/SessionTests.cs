namespace Bansou.Flow.Server.Tests.Hosting;

/// <summary>Signing in and out, and requests that another site makes a browser send.</summary>
public sealed class SessionTests : IAsyncLifetime
{
    private readonly TestServerApp server = new();

    public Task InitializeAsync() => server.InitializeAsync();

    public Task DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Whoever_signs_in_learns_their_posts()
    {
        var mizuno = await server.SignedInAsync("mizuno@standard");

        var me = await mizuno.GetAsync("/api/me");

        me.Json.GetProperty("municipality").GetString().ShouldBe("standard");
        me.Json.GetProperty("memberships")[0].GetProperty("key").GetString().ShouldBe("center/counselor");
    }

    [Fact]
    public async Task Without_a_session_nothing_is_told() => (await server.Anybody().GetAsync("/api/me")).Code.ShouldBe("not-signed-in");

    [Fact]
    public async Task After_signing_out_the_cookie_is_worth_nothing()
    {
        var mizuno = await server.SignedInAsync("mizuno@standard");
        var thief = await StolenAsync(mizuno);

        (await mizuno.DeleteAsync("/api/session")).Status.ShouldBe(204);

        (await thief()).Code.ShouldBe("session-expired");
    }

    [Fact]
    public async Task A_session_ends_after_an_hour_of_silence()
    {
        var mizuno = await server.SignedInAsync("mizuno@standard");
        server.Time.Pass(TimeSpan.FromMinutes(59));
        (await mizuno.GetAsync("/api/me")).Status.ShouldBe(200);

        server.Time.Pass(TimeSpan.FromMinutes(61));

        (await mizuno.GetAsync("/api/me")).Code.ShouldBe("session-expired");
    }

    [Fact]
    public async Task Guessing_is_slowed_down_after_five_failures_and_free_again_later()
    {
        var guesser = server.Anybody();
        for (var i = 0; i < 4; i++)
        {
            (await guesser.PostAsync("/api/session", """{ "login": "mizuno@standard", "password": "guess" }""")).Code.ShouldBe("sign-in-failed");
        }

        (await guesser.PostAsync("/api/session", """{ "login": "mizuno@standard", "password": "guess" }""")).Code.ShouldBe("too-many-sign-ins");
        var slowed = await guesser.PostAsync("/api/session", """{ "login": "mizuno@standard", "password": "bansou-demo" }""");
        slowed.Code.ShouldBe("too-many-sign-ins");
        slowed.Headers["Retry-After"].ShouldBe("900");

        server.Time.Pass(TimeSpan.FromMinutes(16));
        await guesser.SignInAsync("mizuno@standard");
    }

    [Fact]
    public async Task Whether_a_login_exists_cannot_be_guessed_and_the_administrator_sees_every_failure_without_what_was_typed()
    {
        var guesser = server.Anybody();
        var answers = new List<List<string>>();
        foreach (var login in new[] { "mizuno@standard", "himitsunonamae@standard" })
        {
            answers.Add([]);
            for (var i = 0; i < 6; i++)
            {
                var answer = await guesser.PostAsync("/api/session", $$"""{ "login": "{{login}}", "password": "guessed-word" }""");
                answers[^1].Add($"{answer.Status} {answer.Code} {answer.Json.GetProperty("detail").GetString()} {answer.Headers.GetValueOrDefault("Retry-After")}");
            }
        }
        answers[1].ShouldBe(answers[0]);
        answers[0].Count(answer => answer.StartsWith("429 too-many-sign-ins", StringComparison.Ordinal)).ShouldBe(2);

        var seen = await (await server.SignedInAsync("demo-admin@standard")).GetAsync("/api/accounts/failed-sign-ins");

        seen.Json.GetProperty("items").GetArrayLength().ShouldBe(12);
        seen.Json.GetProperty("items").EnumerateArray().Count(item => item.TryGetProperty("account", out var account) && account.GetString() == "mizuno").ShouldBe(6);
        seen.Text.ShouldNotContain("himitsu");
        seen.Text.ShouldNotContain("guessed");
        (await (await server.SignedInAsync("mizuno@standard")).GetAsync("/api/accounts/failed-sign-ins")).Code.ShouldBe("not-your-role");
        server.Logged.ShouldContain("A sign-in to standard failed: too-many-attempts.");
        server.Logged.ShouldAllBe(line => !line.Contains("himitsu") && !line.Contains("mizuno") && !line.Contains("guessed"));
        server.Time.Pass(TimeSpan.FromMinutes(16));
        (await guesser.PostAsync("/api/session", """{ "login": "himitsunonamae@standard", "password": "x" }""")).Code.ShouldBe("sign-in-failed");
    }

    [Fact]
    public async Task Writing_without_the_clients_name_is_refused()
    {
        var request = new HttpRequestMessage(HttpMethod.Delete, "/api/session");

        (await server.Anybody().SendAsync(request, saysItsName: false)).Code.ShouldBe("client-header-missing");
    }

    [Fact]
    public async Task A_request_of_another_site_is_refused()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/me");
        request.Headers.Add("Origin", "https://elsewhere.example");

        (await server.Anybody().SendAsync(request)).Code.ShouldBe("foreign-origin");
    }

    [Fact]
    public async Task In_the_demonstration_one_word_is_enough()
    {
        var visitor = server.Anybody();
        var accounts = await visitor.GetAsync("/api/demo/accounts");
        var login = accounts.Json[0].GetProperty("login").GetString();
        accounts.Json[0].GetProperty("municipalityName").GetString().ShouldBe("標準（架空の市）");

        (await visitor.PostAsync("/api/demo/session", $$"""{ "login": "{{login}}" }""")).Status.ShouldBe(200);

        (await visitor.GetAsync("/api/me")).Json.GetProperty("login").GetString().ShouldBe(login);
    }

    /// <summary>Somebody else with the same cookie.</summary>
    private async Task<Func<Task<ApiAnswer>>> StolenAsync(ApiCaller owner)
    {
        (await owner.GetAsync("/api/me")).Status.ShouldBe(200);
        var cookie = owner.Cookie!;
        return () =>
        {
            var request = new HttpRequestMessage(HttpMethod.Get, "/api/me");
            request.Headers.Add("Cookie", cookie);
            return server.Anybody().SendAsync(request);
        };
    }
}
