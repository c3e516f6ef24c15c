namespace Bansou.Flow.Server.Tests;

/// <summary>Flow files for the linter (架空).</summary>
internal static class LintTexts
{
    public static readonly string[] TheTen = ["BF011", "BF033", "BF046", "BF066", "BF103", "BF104", "BF201", "BF202", "BF219", "BF220"];

    public const string Sound = """
        {
          "id": "v1", "definitionId": "small", "name": "Small",
          "root": {
            "type": "Elsa.Flowchart", "id": "flow", "customProperties": { "bansou": { "mode": "case", "returnLines": ["watch:reEntry->meet:In"] } },
            "activities": [
              { "id": "meet", "type": "Bansou.Talk", "metadata": { "displayText": "会う" }, "roles": ["counselor"], "forms": ["F07"],
                "due": { "days": 3, "unit": "business" }, "outcomes": [ { "name": "met", "label": "話せた", "kind": "met" } ] },
              { "id": "watch", "type": "Bansou.Watch", "metadata": { "displayText": "見守り" }, "roles": ["counselor"], "forms": ["F07"],
                "rhythm": { "days": [30], "repeat": true }, "outcomes": [ { "name": "reEntry", "label": "再会", "kind": "reEntry" } ] }
            ],
            "connections": [
              { "source": { "activity": "meet", "port": "met" }, "target": { "activity": "watch", "port": "In" } },
              { "source": { "activity": "watch", "port": "reEntry" }, "target": { "activity": "meet", "port": "In" } }
            ]
          }
        }
        """;

    /// <summary>Ten faults: a name twice, an id twice, a line to nowhere, an unknown kind, a line from no outcome, a loop without pause, no role, no due rule, no rhythm, a word to avoid.</summary>
    public const string TenFaults = """
        {
          "id": "v1", "definitionId": "small", "name": "Small", "name": "Small",
          "root": {
            "type": "Elsa.Flowchart", "id": "flow", "customProperties": { "bansou": { "mode": "case", "returnLines": ["watch:reEntry->meet:In"] } },
            "activities": [
              { "id": "meet", "type": "Bansou.Talk", "metadata": { "displayText": "対象者に会う" }, "roles": [], "forms": ["F07"],
                "outcomes": [ { "name": "met", "label": "話せた", "kind": "met" }, { "name": "sent", "label": "送った", "kind": "sent" } ] },
              { "id": "a", "type": "Elsa.FlowDecision" },
              { "id": "b", "type": "Elsa.WriteLine" },
              { "id": "b", "type": "Elsa.WriteLine" },
              { "id": "watch", "type": "Bansou.Watch", "metadata": { "displayText": "見守り" }, "roles": ["counselor"], "forms": ["F07"],
                "due": { "days": 30, "unit": "calendar" }, "outcomes": [ { "name": "reEntry", "label": "再会", "kind": "reEntry" } ] }
            ],
            "connections": [
              { "source": { "activity": "meet", "port": "met" }, "target": { "activity": "a", "port": "In" } },
              { "source": { "activity": "meet", "port": "gone" }, "target": { "activity": "watch", "port": "In" } },
              { "source": { "activity": "meet", "port": "sent" }, "target": { "activity": "nowhere", "port": "In" } },
              { "source": { "activity": "a", "port": "True" }, "target": { "activity": "b", "port": "In" } },
              { "source": { "activity": "a", "port": "False" }, "target": { "activity": "watch", "port": "In" } },
              { "source": { "activity": "b", "port": "Done" }, "target": { "activity": "a", "port": "In" } },
              { "source": { "activity": "watch", "port": "reEntry" }, "target": { "activity": "meet", "port": "In" } }
            ]
          }
        }
        """;
}
