using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Migrations;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Tests.RandomPlay;

namespace Bansou.Flow.Workflows.Tests;

/// <summary>
/// Cases of the shipped flows, wherever random people have brought them, move to a next version: with the same ids and other
/// names by themselves, with other ids by a table; they go on there, and come back (CS-18). <c>BANSOU_LONG=1</c> plays longer.
/// </summary>
public class MigrationTests
{
    private static readonly int Games = Environment.GetEnvironmentVariable("BANSOU_LONG") == "1" ? 300 : 4;

    [Theory]
    [MemberData(nameof(ShippedPacks.All), MemberType = typeof(ShippedPacks))]
    public void A_next_version_with_other_names_and_a_step_more_takes_every_case_by_itself(string slug)
    {
        var pack = ShippedPacks.Read(slug).Pack.ShouldNotBeNull();
        var (from, to) = (MainFlow(pack), MainFlow(Edited(slug, Reworded)));
        var change = FlowChange.Between(from, to);
        change.Renamed.Length.ShouldBeGreaterThan(10);
        change.Added.Select(step => step.Label).ShouldBe(["新しい用事"]);
        for (var seed = 1; seed <= Games; seed++)
        {
            ThereAndBack(RandomGame.Begin(from, seed, 120), from, to, MigrationMapping.ById);
        }
    }

    [Theory]
    [MemberData(nameof(ShippedPacks.All), MemberType = typeof(ShippedPacks))]
    public void A_next_version_with_another_id_for_every_step_takes_every_case_by_a_table(string slug)
    {
        var pack = ShippedPacks.Read(slug).Pack.ShouldNotBeNull();
        var (from, to) = (MainFlow(pack), MainFlow(Edited(slug, flow => WithOtherIds(flow.ToJsonString()))));
        var table = MigrationMapping.Of(from.Steps.Where(step => !step.IsBuiltIn).Select(step => new StepMove(step.Id, new StepId(OtherId(step.Id.Value)))));
        var games = Enumerable.Range(1, Games).Select(seed => RandomGame.Begin(from, seed, 120)).ToList();

        var batch = MigrationPlanner.Plan(Context(games[0].Now, from, to), games.Select((game, i) => game.State with { Id = new CaseId("c" + i) }), MigrationMapping.ById);
        batch.Moving.ShouldBe(0);
        batch.Needed.ShouldAllBe(needed => needed.Why == RefusalCode.StepGone && needed.Candidates.Any(step => step.Step.Value == OtherId(needed.Step.Value)));
        foreach (var game in games)
        {
            ThereAndBack(game, from, to, table);
        }
    }

    private static void ThereAndBack(RandomGame game, CaseFlow from, CaseFlow to, MigrationMapping mapping)
    {
        var before = game.State;
        var migrated = Migrate(game, from, to, mapping);
        var back = Migrate(game, to, from, MigrationMapping.Back(migrated));
        Structure.ShouldBeSame(game.State, before);

        game.Take(to, Migrate(game, from, to, MigrationMapping.Back(back), take: false));
        game.PlayOn(60);
        game.State.FlowVersion.ShouldBe(to.Version);
    }

    private static CaseEvent.FlowMigrated Migrate(RandomGame game, CaseFlow from, CaseFlow to, MigrationMapping mapping, bool take = true)
    {
        var open = game.State.Tokens.Open;
        var command = new CaseCommand.MigrateCase(
            from.Version, to.Version, "新しい版にそろえる", [.. mapping.Steps.Select(row => new StepMove(new StepId(row.Key), row.Value))]);
        var decision = CaseDecider.Decide(Context(game.Now, from, to), game.State, command);
        var refused = decision is Decision.Refused refusal ? string.Join(", ", refusal.Refusals) : "";
        var migrated = decision.ShouldBeOfType<Decision.Accepted>(refused).Events.Single().ShouldBeOfType<CaseEvent.FlowMigrated>();
        if (take)
        {
            game.Take(to, migrated);
            game.State.Tokens.Open.Select(each => (each.Id, each.Causes.Length)).ShouldBe(open.Select(each => (each.Id, each.Causes.Length)));
        }
        return migrated;
    }

    private static CaseContext Context(DateTimeOffset now, CaseFlow from, CaseFlow to)
    {
        var role = from.Pack.Roles.First(each => each.Code is "chief" or "center_head" or "municipality");
        return new CaseContext(now, new Actor(new PersonId("somebody"), new OrganisationId("somewhere"), role.Id), from) { Target = to };
    }

    private static CaseFlow MainFlow(Pack pack) => FlowCompiler.Compile(pack, pack.MainFlow).ShouldNotBeNull();

    private static Pack Edited(string slug, Func<JsonObject, JsonNode> edit)
    {
        var folder = ShippedPacks.PathOf(slug);
        var files = Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .Where(file => !file.Contains("scenarios", StringComparison.Ordinal))
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes);
        var flow = JsonNode.Parse(files["flows/main.json"])!.AsObject();
        flow["version"] = 2;
        files["flows/main.json"] = JsonSerializer.SerializeToUtf8Bytes(edit(flow));
        return PackReader.Read(files).Pack.ShouldNotBeNull();
    }

    private static JsonObject Reworded(JsonObject flow)
    {
        var activities = flow["root"]!["activities"]!.AsArray();
        foreach (var activity in activities.Where(each => each!["metadata"]?["displayText"] is not null))
        {
            activity!["metadata"]!["displayText"] = activity["metadata"]!["displayText"]!.GetValue<string>() + "（新）";
        }
        var more = activities.First(each => each!["type"]!.GetValue<string>() == "Bansou.Task")!.DeepClone();
        more["id"] = "new-errand";
        more["metadata"]!["displayText"] = "新しい用事";
        activities.Add(more);
        return flow;
    }

    /// <summary>Ids stand in activities, connections and the keys of return lines.</summary>
    private static JsonNode WithOtherIds(string text)
    {
        var flow = JsonNode.Parse(text)!.AsObject();
        var root = flow["root"]!;
        foreach (var activity in root["activities"]!.AsArray())
        {
            activity!["id"] = "v2-" + activity["id"]!.GetValue<string>();
        }
        foreach (var end in root["connections"]!.AsArray().SelectMany(line => new[] { line!["source"]!, line["target"]! }))
        {
            end["activity"] = "v2-" + end["activity"]!.GetValue<string>();
        }
        var bansou = root["customProperties"]!["bansou"]!;
        bansou["returnLines"] = new JsonArray([.. bansou["returnLines"]!.AsArray().Select(line => JsonValue.Create(Regex.Replace("v2-" + line!.GetValue<string>(), "->", "->v2-")))]);
        return flow;
    }

    private static string OtherId(string id) => "v2-" + id;
}
