using System.Net.Http.Headers;
using System.Text;
using Bansou.Flow.Server.Tests.Cases;
using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.Sheets;

/// <summary>Sheets and their drafts over HTTP: kept right or not, shared, never overwritten unseen; cut down to what somebody may see.</summary>
public sealed class SheetApiTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    [Fact]
    public async Task A_form_is_drafted_by_two_saved_and_read_with_who_wrote_what()
    {
        var story = await CaseStory.BeginAsync(server);
        await story.DoneAsync(story.Counselor, "name-person", """{ "name": "架空 ハルカ", "reading": "カクウ ハルカ" }""");
        var kudo = await server.SignedInAsync("kudo@standard");
        var drafts = $"/api/cases/{story.Case}/drafts/F01";

        var empty = await story.Counselor.GetAsync(drafts);
        (empty.Status, empty.Headers["ETag"]).ShouldBe((200, "\"0\""));
        var first = await PatchAsync(story.Counselor, drafts, """{ "changes": [ { "path": "mobile", "value": 5 }, { "path": "ownWords", "value": "ねむれない" } ] }""");
        first.Status.ShouldBe(200, first.Text);
        first.Json.GetProperty("problems").EnumerateArray().ShouldContain(problem => problem.GetProperty("code").GetString() == "wrong-type");
        var merged = await PatchAsync(kudo, drafts, """{ "changes": [ { "path": "calledAs", "value": "ハルさん" } ] }""");
        merged.Json.GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("path").GetString()).ShouldBe(["calledAs"]);
        (await kudo.GetAsync(drafts)).Json.GetProperty("fields").EnumerateArray().Select(field => (field.GetProperty("path").GetString(), field.GetProperty("by").GetString()))
            .ShouldBe([("calledAs", "kudo"), ("mobile", "mizuno"), ("ownWords", "mizuno")]);
        (await kudo.GetAsync($"/api/cases/{story.Case}/drafts")).Json[0].GetProperty("writers").GetArrayLength().ShouldBe(2);

        await story.DoneAsync(story.Counselor, "save-sheet", """{ "form": "F01", "changes": [ { "path": "mobile", "value": 5 }, { "path": "ownWords", "value": "ねむれない" }, { "path": "calledAs", "value": "ハルさん" } ] }""");

        (await story.Counselor.GetAsync(drafts)).Json.GetProperty("fields").GetArrayLength().ShouldBe(0);
        (await story.Counselor.GetAsync($"/api/cases/{story.Case}/drafts")).Json.GetArrayLength().ShouldBe(0);
        var sheet = (await kudo.GetAsync($"/api/cases/{story.Case}/sheets/F01")).Json;
        sheet.GetProperty("answers").EnumerateArray().Single(answer => answer.GetProperty("path").GetString() == "calledAs").GetProperty("by").GetString().ShouldBe("mizuno");
        sheet.GetProperty("known").EnumerateArray().Single(known => known.GetProperty("path").GetString() == "name").GetProperty("value").GetString().ShouldBe("架空 ハルカ");
        sheet.GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("code").GetString()).ShouldBe(["unanswered", "wrong-type"]);
    }

    [Fact]
    public async Task Who_writes_where_somebody_else_wrote_gets_both_and_the_rest_is_saved()
    {
        var story = await CaseStory.BeginAsync(server);
        var kudo = await server.SignedInAsync("kudo@standard");
        var drafts = $"/api/cases/{story.Case}/drafts/F02";
        var first = await PatchAsync(story.Counselor, drafts, """{ "changes": [ { "path": "facts", "value": "灯りがついたまま" } ] }""");

        var conflict = await PatchAsync(kudo, drafts, """{ "changes": [ { "path": "facts", "value": "新聞がたまっている" }, { "path": "place", "value": "東の団地" } ] }""");

        (conflict.Status, conflict.Code, conflict.ContentType).ShouldBe((409, "draft-conflict", "application/problem+json"));
        var both = conflict.Json.GetProperty("conflicts")[0];
        (both.GetProperty("path").GetString(), both.GetProperty("yours").GetString(), both.GetProperty("theirs").GetString(), both.GetProperty("by").GetString())
            .ShouldBe(("facts", "新聞がたまっている", "灯りがついたまま", "mizuno"));
        conflict.Json.GetProperty("written")[0].GetString().ShouldBe("place");
        (await PatchAsync(kudo, drafts, """{ "changes": [ { "path": "facts", "value": "両方", "basedOn": "灯りがついたまま" } ] }""")).Status.ShouldBe(200);
        var late = await PatchAsync(story.Counselor, drafts, """{ "changes": [ { "path": "told", "value": "no" } ] }""", first.Headers["ETag"]);
        (late.Status, late.Code).ShouldBe((412, "version-differs"));
        (await story.Counselor.DeleteAsync(drafts)).Status.ShouldBe(204);
        (await story.Counselor.DeleteAsync(drafts)).Code.ShouldBe("not-found");
    }

    [Fact]
    public async Task What_cannot_belong_into_the_form_is_told_field_by_field()
    {
        var story = await CaseStory.BeginAsync(server);

        var unfit = await PatchAsync(story.Counselor, $"/api/cases/{story.Case}/drafts/F01", """{ "changes": [ { "path": "name", "value": "架空" }, { "path": "nobody", "value": 1 }, { "path": "issues", "value": [[[[[1]]]]] } ] }""");

        (unfit.Status, unfit.Code).ShouldBe((422, "answers-unfit"));
        unfit.Json.GetProperty("problems").EnumerateArray().Select(each => (each.GetProperty("code").GetString(), each.GetProperty("path").GetString()))
            .ShouldBe([("unknown-field", "$.changes[1].path"), ("answer-too-large", "$.changes[2].value")]);
        (await PatchAsync(story.Counselor, $"/api/cases/{story.Case}/drafts/F01", "{ \"changes\": 5 }")).Code.ShouldBe("invalid-body");
        (await story.Counselor.GetAsync($"/api/cases/{story.Case}/drafts/F99")).Code.ShouldBe("not-found");
    }

    [Fact]
    public async Task Minutes_of_a_closed_meeting_are_never_written_into_a_case()
    {
        var story = await CaseStory.BeginAsync(server);

        (await PatchAsync(story.Counselor, $"/api/cases/{story.Case}/drafts/F19", """{ "changes": [] }""")).Text.ShouldContain("form-of-closed-meeting");
        (await story.Counselor.GetAsync($"/api/cases/{story.Case}/sheets/F19")).Text.ShouldContain("form-of-closed-meeting");
        (await story.DoAsync(story.Counselor, "save-sheet", """{ "form": "F19", "changes": [] }""")).Text.ShouldContain("form-of-closed-meeting");
        (await story.Counselor.GetAsync("/api/me/drafts/F19")).Code.ShouldBe("not-found");
    }

    [Fact]
    public async Task Who_may_not_know_the_case_learns_nothing_and_a_receiver_sees_no_sheet()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        await story.DoneAsync(story.Counselor, "save-sheet", """{ "form": "F01", "changes": [ { "path": "ownWords", "value": "印のことば" } ] }""");
        var stranger = await server.SignedInAsync("demo-person@standard");

        (await stranger.GetAsync($"/api/cases/{story.Case}/sheets/F01")).Code.ShouldBe("not-found");
        (await PatchAsync(stranger, $"/api/cases/{story.Case}/drafts/F01", """{ "changes": [] }""")).Code.ShouldBe("not-found");
        var receiver = await story.SocialWorker.GetAsync($"/api/cases/{story.Case}/sheets/F01");
        receiver.Text.ShouldNotContain("印のことば");
        receiver.Json.GetProperty("answers").GetArrayLength().ShouldBe(0);
        (await PatchAsync(story.SocialWorker, $"/api/cases/{story.Case}/drafts/F01", """{ "changes": [ { "path": "name", "value": "x" } ] }""")).Code.ShouldBe("not-your-role");
    }

    [Fact]
    public async Task What_is_written_on_the_telephone_before_there_is_a_case_is_kept_for_the_writer_alone()
    {
        var (mine, other) = (await server.SignedInAsync("mizuno@standard"), await server.SignedInAsync("kudo@standard"));

        var saved = await PatchAsync(mine, "/api/me/drafts/F01", """{ "changes": [ { "path": "ownWords", "value": "声が小さい" } ] }""");

        saved.Status.ShouldBe(200, saved.Text);
        saved.Json.TryGetProperty("case", out _).ShouldBeFalse();
        (await mine.GetAsync("/api/me/drafts")).Json[0].GetProperty("form").GetString().ShouldBe("F01");
        (await other.GetAsync("/api/me/drafts")).Json.GetArrayLength().ShouldBe(0);
        (await mine.DeleteAsync("/api/me/drafts/F01")).Status.ShouldBe(204);
        (await mine.GetAsync("/api/me/drafts/F01")).Json.GetProperty("fields").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Every_sheet_that_holds_answers_is_listed_with_who_wrote_last_and_only_for_who_may_see_them()
    {
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        var sheets = $"/api/cases/{story.Case}/sheets";
        (await story.Counselor.GetAsync(sheets)).Json.GetArrayLength().ShouldBe(0);

        await story.DoneAsync(story.Counselor, "save-sheet", """{ "form": "F05", "changes": [ { "path": "nationality", "value": "架空" }, { "path": "income", "value": "12万円" } ] }""");
        await story.DoneAsync(story.Counselor, "save-sheet", """{ "form": "F01", "changes": [ { "path": "ownWords", "value": "印のことば" }, { "path": "calledAs", "value": "x" } ] }""");
        await story.DoneAsync(story.Counselor, "save-sheet", """{ "form": "F01", "changes": [ { "path": "calledAs", "basedOn": "x" } ] }""");

        var listed = (await story.Counselor.GetAsync(sheets)).Json.EnumerateArray().ToList();
        listed.Select(line => (line.GetProperty("form").GetString(), line.GetProperty("answers").GetInt32(), line.GetProperty("toMend").GetInt32(), line.GetProperty("by").GetString()))
            .ShouldBe([("F01", 1, 0, "mizuno"), ("F05", 2, 1, "mizuno")]);
        (await story.SocialWorker.GetAsync(sheets)).Json.GetArrayLength().ShouldBe(0);
        (await (await server.SignedInAsync("demo-person@standard")).GetAsync(sheets)).Code.ShouldBe("not-found");
    }

    [Fact]
    public async Task Reading_a_sheet_stands_on_the_log_of_readings()
    {
        var story = await CaseStory.BeginAsync(server);
        var head = await server.SignedInAsync("sugimoto@standard");
        var before = await ReadingsAsync(head, story.Case);

        await story.Counselor.GetAsync($"/api/cases/{story.Case}/sheets/F01");
        await story.Counselor.GetAsync($"/api/cases/{story.Case}/drafts/F01");
        await story.Counselor.GetAsync($"/api/cases/{story.Case}/sheets");

        (await ReadingsAsync(head, story.Case) - before).ShouldBe(3);
    }

    private static async Task<int> ReadingsAsync(ApiCaller head, string id) =>
        (await head.GetAsync($"/api/cases/{id}/readings")).Json.GetProperty("items").EnumerateArray().Count(read => read.GetProperty("person").GetString() == "mizuno");

    private static Task<ApiAnswer> PatchAsync(ApiCaller caller, string path, string json, string? version = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Patch, path) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(json)) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (version is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", version);
        }
        return caller.SendAsync(request);
    }
}
