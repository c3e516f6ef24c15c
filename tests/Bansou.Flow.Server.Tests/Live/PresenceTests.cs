using System.Text.Json;
using Bansou.Flow.Server.Tests.Cases;
using Bansou.Flow.Server.Tests.Hosting;
using Microsoft.AspNetCore.TestHost;

namespace Bansou.Flow.Server.Tests.Live;

/// <summary>Two people with the same case open see each other, nobody else sees them, and whoever leaves is gone.</summary>
public sealed class PresenceTests(TestServerApp server) : IClassFixture<TestServerApp>
{
    [Fact]
    public async Task Two_people_with_one_case_open_see_each_other_and_what_each_is_writing()
    {
        using var guard = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var story = await CaseStory.BeginAsync(server);
        var (lead, chief) = (await EarAsync(story.Counselor, guard.Token), await EarAsync(await server.SignedInAsync("kudo@standard"), guard.Token));

        await lead.CallAsync("EnterCase", guard.Token, story.Case, false, null, null);
        await PeopleAsync(lead, guard.Token, ["mizuno"]);
        await chief.CallAsync("EnterCase", guard.Token, story.Case, true, "intake", "facts");

        var seen = await PeopleAsync(lead, guard.Token, ["kudo", "mizuno"]);
        var writing = seen.Single(person => person.GetProperty("person").GetString() == "kudo");
        (writing.GetProperty("editing").GetBoolean(), writing.GetProperty("form").GetString(), writing.GetProperty("field").GetString()).ShouldBe((true, "intake", "facts"));
        writing.GetProperty("name").GetString().ShouldNotBe("kudo");

        await chief.DropAsync(guard.Token);
        await PeopleAsync(lead, guard.Token, ["mizuno"]);
    }

    [Fact]
    public async Task Whoever_may_not_read_a_case_neither_sees_nor_is_seen()
    {
        using var guard = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var story = await CaseStory.BeginAsync(server);
        var (lead, stranger) = (await EarAsync(story.Counselor, guard.Token), await EarAsync(await server.SignedInAsync("ueda@standard"), guard.Token));

        await stranger.CallAsync("EnterCase", guard.Token, story.Case, false, null, null);
        await lead.CallAsync("EnterCase", guard.Token, story.Case, false, null, null);
        await PeopleAsync(lead, guard.Token, ["mizuno"]);

        // Whatever would have been told to the stranger stands before this.
        await story.DoneAsync(story.Counselor, "record-need", """{ "need": "n8", "what": "話せる人" }""");
        await (await server.SignedInAsync("ueda@standard")).PostAsync("/api/cases", """{ "lead": { "person": "ueda", "organisation": "agency" } }""", ("Idempotency-Key", "presence-own"));
        await stranger.NextAsync("CaseChanged", guard.Token);
        stranger.Names.ShouldNotContain("PresenceChanged");
    }

    [Fact]
    public async Task A_receiver_is_not_told_who_of_the_team_looks()
    {
        using var guard = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var story = await (await CaseStory.BeginAsync(server)).ReferredAsync();
        var (lead, receiver) = (await EarAsync(story.Counselor, guard.Token), await EarAsync(story.SocialWorker, guard.Token));

        await receiver.CallAsync("EnterCase", guard.Token, story.Case, false, null, null);
        await lead.CallAsync("EnterCase", guard.Token, story.Case, false, null, null);
        await PeopleAsync(lead, guard.Token, ["mizuno"]);

        // Whatever would have been told to the receiver stands before this.
        await story.DoneAsync(story.Counselor, "record-need", """{ "need": "n9", "what": "話せる人" }""");
        await receiver.NextAsync("CaseChanged", guard.Token);
        receiver.Names.ShouldNotContain("PresenceChanged");
    }

    private async Task<LiveEar> EarAsync(ApiCaller who, CancellationToken cancellationToken)
    {
        var ear = new LiveEar(server.App.GetTestClient(), who.Cookie!);
        (await ear.ListenAsync(cancellationToken)).ShouldBe(200);
        return ear;
    }

    /// <summary>Waits until exactly these people are there.</summary>
    private static async Task<List<JsonElement>> PeopleAsync(LiveEar ear, CancellationToken cancellationToken, string[] expected)
    {
        while (true)
        {
            var people = (await ear.NextAsync("PresenceChanged", cancellationToken))[1].EnumerateArray().ToList();
            if (people.Select(person => person.GetProperty("person").GetString()).Order().SequenceEqual(expected))
            {
                return people;
            }
        }
    }
}
