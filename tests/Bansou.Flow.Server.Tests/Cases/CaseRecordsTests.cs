using Bansou.Flow.Server.Tests.Hosting;

namespace Bansou.Flow.Server.Tests.Cases;

/// <summary>What is written beside the flow is shown whole: older texts, who stands beside the person, and people by their names.</summary>
public sealed class CaseRecordsTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    [Fact]
    public async Task A_corrected_note_keeps_the_old_text_readable()
    {
        var story = await CaseStory.BeginAsync(server);
        await story.DoneAsync(story.Counselor, "write-note", """{ "note": "note-1", "kind": "phone", "facts": "水曜に電話" }""");
        await story.DoneAsync(story.Counselor, "correct-note", """{ "note": "note-1", "reason": "曜日をまちがえた", "facts": "木曜に電話" }""");

        var note = (await RecordsAsync(story)).GetProperty("notes")[0];

        note.GetProperty("facts").GetString().ShouldBe("木曜に電話");
        note.GetProperty("why").GetString().ShouldBe("曜日をまちがえた");
        note.GetProperty("earlier")[0].GetProperty("facts").GetString().ShouldBe("水曜に電話");
    }

    [Fact]
    public async Task Who_stands_beside_the_person_is_told_by_name_with_what_they_answered()
    {
        var story = await CaseStory.BeginAsync(server);
        await story.DoneAsync(story.Counselor, "assign-second-staff", """{ "person": "kudo", "organisation": "center" }""");
        await story.DoneAsync(story.Counselor, "ask-key-person", """{ "keyPerson": "k-1", "name": "架空 となりの人" }""");
        await story.DoneAsync(story.Counselor, "answer-as-key-person", """{ "keyPerson": "k-1", "accepts": true, "words": "月に一度なら" }""");
        await story.DoneAsync(story.Counselor, "tie-bond", """{ "bond": "b-1", "kind": "a", "with": "mizuno", "words": "お茶を飲むようになった" }""");

        var records = await RecordsAsync(story);

        records.GetProperty("secondStaff").GetProperty("personName").GetString()!.ShouldStartWith("工藤");
        var keyPerson = records.GetProperty("keyPersons")[0];
        (keyPerson.GetProperty("answer").GetString(), keyPerson.GetProperty("answerWords").GetString()).ShouldBe(("accepted", "月に一度なら"));
        var bond = records.GetProperty("bonds")[0];
        bond.GetProperty("with").GetString()!.ShouldStartWith("水野");
        bond.GetProperty("tellings")[0].GetProperty("words").GetString().ShouldBe("お茶を飲むようになった");
    }

    [Fact]
    public async Task Emergency_aid_waits_for_its_report()
    {
        var story = await CaseStory.BeginAsync(server);
        await story.DoneAsync(story.Counselor, "give-emergency-aid", """{ "aid": "aid-1", "what": "今夜の宿", "ground": "泊まるところがない" }""");
        (await RecordsAsync(story)).GetProperty("emergencyAids")[0].TryGetProperty("report", out _).ShouldBeFalse();

        await story.DoneAsync(story.Counselor, "report-emergency-aid", """{ "aid": "aid-1", "words": "ふた晩泊まれた" }""");
        (await RecordsAsync(story)).GetProperty("emergencyAids")[0].GetProperty("report").GetString().ShouldBe("ふた晩泊まれた");
    }

    [Fact]
    public async Task Two_joined_cases_tell_their_past_in_sentences()
    {
        var story = await CaseStory.BeginAsync(server);
        await story.DoneAsync(story.Counselor, "write-note", """{ "note": "note-s", "kind": "phone", "facts": "電話で話した" }""");

        var lines = (await story.Counselor.GetAsync($"/api/cases/{story.Case}/strands/timeline?take=5")).Json.GetProperty("items").EnumerateArray().ToList();
        var note = lines.First(line => line.GetProperty("event").GetString()!.StartsWith("case.note-written", StringComparison.Ordinal));

        note.GetProperty("told").GetProperty("title").GetString().ShouldNotBe(note.GetProperty("label").GetString());
        note.GetProperty("told").GetProperty("lines").EnumerateArray().ShouldContain(line => line.GetProperty("text").GetString() == "電話で話した");
    }

    private static async Task<System.Text.Json.JsonElement> RecordsAsync(CaseStory story) =>
        (await story.Counselor.GetAsync($"/api/cases/{story.Case}")).Json.GetProperty("records");
}
