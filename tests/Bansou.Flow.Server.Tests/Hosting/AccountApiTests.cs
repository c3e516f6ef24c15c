namespace Bansou.Flow.Server.Tests.Hosting;

/// <summary>The administrator lets people in and out, and sees no case; a new password is changed before anything else.</summary>
public sealed class AccountApiTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    private const string First = "はじめの合言葉 5678";

    [Fact]
    public async Task A_new_account_changes_its_password_before_anything_else_and_can_be_locked_again()
    {
        var admin = await server.SignedInAsync("demo-admin@standard");
        var created = await admin.PostAsync(
            "/api/accounts", $$"""{ "login": "shinjin", "name": "新人（架空）", "password": "{{First}}", "roles": [{ "organisation": "center", "role": "counselor" }] }""");
        created.Status.ShouldBe(200, created.Text);
        var fresh = server.Anybody();
        await fresh.SignInAsync("shinjin@standard", First);
        (await fresh.GetAsync("/api/worklist")).Code.ShouldBe("password-change-needed");

        (await fresh.PutAsync("/api/me/password", $$"""{ "old": "{{First}}", "fresh": "つぎの長い合言葉 9012" }""")).Status.ShouldBe(204);
        (await fresh.GetAsync("/api/worklist")).Status.ShouldBe(200);

        (await admin.PostAsync("/api/accounts/shinjin/lock", "{}")).Status.ShouldBe(200);
        (await fresh.GetAsync("/api/worklist")).Code.ShouldBe("session-expired");
    }

    [Fact]
    public async Task What_is_wrong_with_an_account_is_told_at_once_and_only_the_administrator_may()
    {
        var admin = await server.SignedInAsync("demo-admin@standard");

        var refused = await admin.PostAsync("/api/accounts", """{ "login": "mizuno", "name": "", "password": "a", "roles": [{ "organisation": "nowhere", "role": "counselor" }] }""");
        refused.Code.ShouldBe("entry-unfit");
        refused.FindingCodes.Count().ShouldBeGreaterThan(3);
        (await (await server.SignedInAsync("mizuno@standard")).GetAsync("/api/accounts")).Code.ShouldBe("not-your-role");
    }
}
