using System.Text.Json;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Workflows.Tests;

/// <summary>Every id that a flow or a pack refers to exists; every role has an invented person; the meetings keep HR-12 and CS-8.</summary>
public sealed class PackFileTests
{
    public static TheoryData<string> AllPacks => ShippedPacks.All;

    [Theory]
    [MemberData(nameof(AllPacks))]
    public void A_shipped_pack_reads_without_a_finding_and_its_flow_can_run(string slug)
    {
        var read = ShippedPacks.Read(slug);

        read.Diagnostics.ShouldAllBe(finding => finding.Severity == Severity.Information);
        FlowCompiler.Compile(read.Pack!, read.Pack!.MainFlow).ShouldNotBeNull();
    }

    [Theory]
    [MemberData(nameof(AllPacks))]
    public void What_a_step_refers_to_stands_in_the_pack(string slug)
    {
        var pack = ShippedPacks.Json($"{slug}/pack.json");
        foreach (var (_, activity) in ShippedPacks.Steps(slug))
        {
            var step = activity.Step!;
            step.Roles.ShouldBeSubsetOf(Ids(pack, "roles"), activity.Id);
            step.TellWhenLate.ShouldBeSubsetOf(Ids(pack, "roles"), activity.Id);
            step.Forms.ShouldBeSubsetOf(Ids(pack, "forms"), activity.Id);
            step.Categories.ShouldBeSubsetOf(Ids(pack, "categories"), activity.Id);
            if (step.Station is { } station)
            {
                Ids(pack, "stations").ShouldContain(station, activity.Id);
            }
            if (step.Conference is { } conference)
            {
                Ids(pack, "meetingTypes").ShouldContain(conference.Meeting!, activity.Id);
                conference.Members.ShouldBeSubsetOf(Ids(pack, "roles"), activity.Id);
            }
        }
    }

    [Theory]
    [MemberData(nameof(AllPacks))]
    public void Every_role_but_the_family_has_an_invented_person(string slug)
    {
        var pack = ShippedPacks.Json($"{slug}/pack.json");
        var roles = pack.GetProperty("people").EnumerateArray().SelectMany(person => Texts(person, "roles")).ToHashSet();

        roles.ShouldBe(Ids(pack, "roles").Except(["person", "household"]), ignoreOrder: true);
        pack.GetProperty("people").EnumerateArray().Select(person => Text(person, "organisation")).ShouldBeSubsetOf(Ids(pack, "organisations"));
        Ids(pack, "people").ShouldContain(Text(pack, "dutyPerson"));
        Text(pack, "name").ShouldContain("架空");
        Text(pack, "description").ShouldContain("架空");
    }

    [Theory]
    [MemberData(nameof(AllPacks))]
    public void Late_work_ends_on_a_meeting_that_asks_for_consent_and_one_meeting_keeps_its_words_inside(string slug)
    {
        var pack = ShippedPacks.Json($"{slug}/pack.json");
        var meetings = pack.GetProperty("meetingTypes").EnumerateArray().ToDictionary(meeting => Text(meeting, "id"));

        Text(meetings[Text(pack, "escalationMeeting")], "consent").ShouldBe("required");
        meetings["shien"].GetProperty("isolated").GetBoolean().ShouldBeTrue();
        Text(meetings["shien"], "consent").ShouldNotBe("required");
        Text(meetings["shien"], "basis").ShouldContain("106条の6");
        meetings.Values.SelectMany(meeting => Texts(meeting, "members")).ShouldBeSubsetOf(Ids(pack, "roles"));
    }

    [Theory]
    [MemberData(nameof(AllPacks))]
    public void Each_category_has_a_receiver_that_somebody_knows(string slug)
    {
        var pack = ShippedPacks.Json($"{slug}/pack.json");
        var resources = ShippedPacks.Json($"{slug}/resources.json").EnumerateArray().ToArray();

        resources.Select(resource => Text(resource, "id")).ShouldBeUnique();
        resources.Select(resource => Text(resource, "category")).Distinct().ShouldBe(Ids(pack, "categories"), ignoreOrder: true);
        resources.Where(resource => resource.TryGetProperty("organisation", out _)).Select(resource => Text(resource, "organisation"))
            .ShouldBeSubsetOf(Ids(pack, "organisations"));
    }

    [Theory]
    [MemberData(nameof(AllPacks))]
    public void All_thirty_forms_have_their_names(string slug) =>
        Ids(ShippedPacks.Json($"{slug}/pack.json"), "forms").ShouldBe(Enumerable.Range(1, 30).Select(n => $"F{n:00}"));

    [Fact]
    public void The_standard_pack_has_the_nine_stations_in_the_reference_order_and_a_hub_to_each_CS_16()
    {
        var names = ShippedPacks.Json("standard/pack.json").GetProperty("stations").EnumerateArray().Select(station => Text(station, "name"));
        var flow = ShippedPacks.MainFlow("standard");
        var stations = flow.Root.Activities.Where(activity => activity.Step?.Kind == StepKind.Referral).ToArray();

        names.ShouldBe(["相談", "病院", "福祉", "居宅", "手帳", "ハローワーク", "就労訓練", "就労", "地域資源"]);
        stations.Select(station => station.Step!.Station).ShouldBe(Ids(ShippedPacks.Json("standard/pack.json"), "stations").Skip(1));
        foreach (var (from, to) in stations.Zip(stations.Skip(1)))
        {
            flow.Root.Connections.ShouldContain(line => line.Source == from.Id && line.Target == to.Id, $"{from.Id} -> {to.Id}");
        }
        foreach (var station in stations.Select(station => station.Id).Append("intake"))
        {
            flow.Root.Connections.ShouldContain(line => line.Source == "next" && line.Target == station, station);
        }
    }

    private static string[] Ids(JsonElement pack, string list) => [.. pack.GetProperty(list).EnumerateArray().Select(item => Text(item, "id"))];

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString()!;

    private static IEnumerable<string> Texts(JsonElement item, string name) => item.GetProperty(name).EnumerateArray().Select(text => text.GetString()!);
}
