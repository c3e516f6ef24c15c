using Bansou.Flow.Server.Hosting;
using Bansou.Flow.Server.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;

namespace Bansou.Flow.Server.Tests.Disposal;

/// <summary>A disposal survives the server (DESIGN §5): what a crash has interrupted the next start finishes, and what a reader held up, time.</summary>
public sealed class DisposalRestartTests : IDisposable
{
    private const string Name = "架空田 消太";
    private const string Words = "この言葉もいっしょに消える";

    private readonly TemporaryFolder folder = new();
    private readonly ManualTime time = new();

    private string Data => folder.File("data");

    private string Journal => Path.Combine(Data, "standard", "journal.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Through_http_a_person_is_disposed_of_and_a_byte_search_finds_nothing()
    {
        string gone;
        await using (var server = await StartAsync())
        {
            gone = await FarewellAsync(server);
            (await (await SignedInAsync(server, "sugimoto@standard")).PostAsync($"/api/disposals/cases/{gone}/request", """{ "ground": "personAsked", "reason": "ご本人の求め" }""")).Status.ShouldBe(200);
            (await (await SignedInAsync(server, "mizuno@standard")).GetAsync("/api/search?q=消太")).Json.GetProperty("items").GetArrayLength().ShouldBe(1);
            Bytes.FilesWith(Data, "消太").ShouldNotBeEmpty();

            (await (await SignedInAsync(server, "matsui@standard")).PostAsync($"/api/disposals/cases/{gone}/approve", "")).Status.ShouldBe(200);

            ShouldBeNowhere();
            (await (await SignedInAsync(server, "mizuno@standard")).GetAsync("/api/search?q=消太")).Json.GetProperty("items").GetArrayLength().ShouldBe(0);
            await server.StopAsync();
        }
        ShouldBeNowhere();
    }

    [Fact]
    public async Task What_was_approved_when_the_power_went_is_finished_when_the_server_starts_again()
    {
        string gone;
        await using (var server = await StartAsync())
        {
            gone = await FarewellAsync(server);
            await server.StopAsync();
        }
        Bytes.FilesWith(Data, "消太").ShouldNotBeEmpty();
        // The approval is on disk, and nothing else has happened yet.
        Write($"INSERT INTO disposals (stream, mark, ground, requested_by, requested_at, approved_by, approved_at) SELECT 'c:{gone}', lower(hex(j.hash)), 'retentionEnded', 'sugimoto', 1, 'matsui', 2 FROM journal j JOIN streams s ON s.id = j.stream WHERE s.name = 'c:{gone}' AND j.version = 1");

        await using var again = await StartAsync();

        ShouldBeNowhere();
        var done = (await (await SignedInAsync(again, "matsui@standard")).GetAsync("/api/disposals/done")).Json.GetProperty("items")[0];
        done.GetProperty("id").GetString().ShouldBe(gone);
        done.GetProperty("done").GetProperty("finishedAt").GetString().ShouldNotBeNull();
        (await (await SignedInAsync(again, "mizuno@standard")).GetAsync($"/api/cases/{gone}")).Status.ShouldBe(404);
    }

    [Fact]
    public async Task What_a_reader_of_the_keys_has_held_up_the_clock_finishes_later()
    {
        await using var server = await StartAsync();
        var gone = await FarewellAsync(server);
        (await (await SignedInAsync(server, "sugimoto@standard")).PostAsync($"/api/disposals/cases/{gone}/request", """{ "ground": "personAsked", "reason": "ご本人の求め" }""")).Status.ShouldBe(200);
        var office = await SignedInAsync(server, "matsui@standard");
        using (var reader = Open(Path.Combine(Data, "standard", "keys.db")))
        {
            using var begin = reader.BeginTransaction(deferred: true);
            Read(reader, "SELECT count(*) FROM keys");
            IsFinished(await office.PostAsync($"/api/disposals/cases/{gone}/approve", "")).ShouldBeFalse();
        }

        time.Pass(TimeSpan.FromMinutes(11));

        using var guard = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (!IsFinished(await office.GetAsync($"/api/disposals/cases/{gone}")))
        {
            guard.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
        ShouldBeNowhere();
    }

    private static bool IsFinished(ApiAnswer answer) => answer.Json.GetProperty("done").TryGetProperty("finishedAt", out _);

    private void ShouldBeNowhere()
    {
        foreach (var words in (string[])[Name, "消太", Words])
        {
            Bytes.FilesWith(Data, words).ShouldBeEmpty(words);
        }
    }

    private async Task<WebApplication> StartAsync()
    {
        var app = ServerApp.Build(new ServerOptions { IsDemo = true, DataFolder = Data, DemoMunicipalities = ["standard"], Time = time, Configure = builder => builder.WebHost.UseTestServer() });
        await app.StartAsync();
        return app;
    }

    private static async Task<ApiCaller> SignedInAsync(WebApplication server, string login)
    {
        var caller = new ApiCaller(server.GetTestClient());
        await caller.SignInWithoutPasswordAsync(login);
        return caller;
    }

    private static async Task<string> FarewellAsync(WebApplication server)
    {
        var counselor = await SignedInAsync(server, "mizuno@standard");
        var opened = await counselor.PostAsync("/api/cases", """{ "lead": { "person": "mizuno", "organisation": "center" }, "overviewHolder": { "person": "kudo", "organisation": "center" } }""", ("Idempotency-Key", "open"));
        opened.Status.ShouldBe(201, opened.Text);
        var id = opened.Json.GetProperty("case").GetString()!;
        foreach (var (command, body) in new[] { ("name-person", $$"""{ "name": "{{Name}}", "reading": "カクウダ ショウタ" }"""), ("write-notice", $$"""{ "facts": "{{Words}}" }"""), ("take-farewell", """{ "words": "またいつでも" }""") })
        {
            var done = await counselor.PostAsync($"/api/cases/{id}/commands/{command}", body, ("Idempotency-Key", command));
            done.Status.ShouldBe(200, done.Text);
        }
        return id;
    }

    private void Write(string sql)
    {
        using var database = Open(Journal);
        using var command = database.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery().ShouldBe(1);
    }

    private static void Read(SqliteConnection database, string sql)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        command.ExecuteScalar();
    }

    private static SqliteConnection Open(string file)
    {
        var database = new SqliteConnection($"Data Source={file};Mode=ReadWrite;Pooling=False");
        database.Open();
        return database;
    }
}
