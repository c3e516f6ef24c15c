using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Reading;

namespace Bansou.Flow.Core.Packs;

/// <summary>Tells ids in <c>pack.json</c>, <c>resources.json</c> and the scenarios that refer to nothing.</summary>
/// <param name="allFlowsRead">False when a flow could not be read: then nobody knows which flows are missing.</param>
internal sealed class PackReferences(Pack pack, bool allFlowsRead)
{
    private readonly HashSet<string> _roles = [.. pack.Roles.Select(role => role.Id)];
    private readonly HashSet<string> _organisations = [.. pack.Organisations.Select(organisation => organisation.Id)];
    private readonly HashSet<string> _people = [.. pack.People.Select(person => person.Id)];
    private readonly HashSet<string> _flows = [.. pack.Flows.Select(flow => flow.Definition.DefinitionId)];

    public void CheckPackFile(SourceNode root, PackScope scope)
    {
        Flow(root, "mainFlow", scope);
        One(root, "dutyPerson", _people, "people", "the people", scope);
        One(root, "escalationMeeting", pack.MeetingTypes.Select(type => type.Id).ToHashSet(), "meetingTypes", "the meeting types", scope);
        if (pack.MeetingTypes.FirstOrDefault(type => type.Id == pack.EscalationMeeting) is { ConsentRequired: false } meeting)
        {
            scope.Add(PackRules.EscalationWithoutConsent, root.Find("escalationMeeting")!.Place, meeting.Id);
        }
        foreach (var person in Objects(root, "people"))
        {
            One(person, "organisation", _organisations, "organisations", "the organisations", scope);
            Many(person, "roles", scope);
        }
        foreach (var meetingType in Objects(root, "meetingTypes"))
        {
            Many(meetingType, "members", scope);
        }
    }

    public void CheckResources(SourceNode root, PackScope scope)
    {
        var categories = pack.Categories.Select(category => category.Id).ToHashSet();
        foreach (var resource in root.Items.Where(item => item.Kind == SourceKind.Object))
        {
            One(resource, "category", categories, "categories", "the categories", scope);
            One(resource, "organisation", _organisations, "organisations", "the organisations", scope);
        }
    }

    public void CheckScenario(SourceNode root, PackScope scope)
    {
        Flow(root, "flow", scope);
        var people = _people.Append(Simulation.ScenarioReader.ThePerson).ToHashSet();
        var roles = _roles.Concat(pack.Roles.Select(role => role.Code)).ToHashSet();
        foreach (var act in Objects(root, "acts"))
        {
            One(act, "by", people, "people", "the people", scope);
            One(act, "as", roles, "roles", "the roles", scope);
        }
    }

    private void Flow(SourceNode node, string name, PackScope scope)
    {
        if (allFlowsRead)
        {
            One(node, name, _flows, "フロー", "the flows", scope);
        }
    }

    private static IEnumerable<SourceNode> Objects(SourceNode root, string name) =>
        root.Find(name)?.Items.Where(item => item.Kind == SourceKind.Object) ?? [];

    private static void One(SourceNode node, string name, HashSet<string> known, string ja, string en, PackScope scope)
    {
        if (node.Find(name) is { Kind: SourceKind.String } value && value.Text!.Trim() is { Length: > 0 } id && !known.Contains(id))
        {
            scope.Add(PackRules.UnknownReference, value.Place, name, id, ja, en);
        }
    }

    private void Many(SourceNode node, string name, PackScope scope)
    {
        foreach (var item in node.Find(name)?.Items ?? [])
        {
            if (item.AsString() is { } id && !_roles.Contains(id))
            {
                scope.Add(PackRules.UnknownReference, item.Place, name, id, "roles", "the roles");
            }
        }
    }
}
