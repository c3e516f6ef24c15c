namespace Bansou.Flow.Tests.Definitions;

/// <summary>Two small sound flows that together hold every property that is read.</summary>
internal static class SampleFlows
{
    public const string Generic = """
        {
          "id": "g1", "definitionId": "generic", "name": "Generic", "description": "一般のステップ", "version": 2, "toolVersion": "3.5.0.0", "isLatest": true, "isPublished": true,
          "variables": [ { "id": "v1", "name": "Count", "typeName": "Int32", "isArray": false, "value": "0", "storageDriverTypeName": null } ],
          "inputs": [ { "name": "Who", "type": "String", "displayName": "だれ", "storageDriverType": null } ],
          "outputs": [ { "name": "Sum", "type": "Int32", "displayName": "合計" } ],
          "outcomes": [ "Good" ], "customProperties": {},
          "options": { "usableAsActivity": true, "autoUpdateConsumingWorkflows": false, "activationStrategyType": "Singleton", "incidentStrategyType": "FaultStrategy" },
          "root": {
            "type": "Elsa.Flowchart", "id": "flow", "version": 1, "metadata": {}, "customProperties": { "notFoundConnections": [], "bansou": { "mode": "token" } },
            "variables": [ { "id": "v2", "name": "Local", "typeName": "Boolean", "value": true } ],
            "activities": [
              { "type": "Elsa.Start", "id": "start", "customProperties": { "canStartWorkflow": true, "mergeMode": "Merge" }, "metadata": { "displayText": "はじめ" } },
              { "type": "Elsa.WriteLine", "id": "line", "name": "Greet", "text": { "typeName": "String", "expression": { "type": "JavaScript", "value": "1+1" } } },
              { "type": "Elsa.FlowSwitch", "id": "switch", "mode": "MatchAny", "cases": [ { "label": "A", "condition": { "type": "JavaScript", "value": "true" } } ] },
              { "type": "Elsa.FlowFork", "id": "fork", "branches": [ "x", "y" ] },
              { "type": "Elsa.If", "id": "if", "condition": true, "then": { "type": "Elsa.Break", "id": "then" }, "result": { "typeName": "Boolean", "memoryReference": { "id": "v2" } } },
              { "type": "Elsa.Sequence", "id": "seq", "activities": [ { "type": "Elsa.SetVariable", "id": "set", "variable": { "id": "v1", "name": "Count", "typeName": "Int32" }, "value": 3 } ] }
            ],
            "connections": [
              { "source": { "activity": "start", "port": "Done" }, "target": { "activity": "line", "port": "In" } },
              { "source": { "activity": "line" }, "target": { "activity": "switch" } }
            ]
          }
        }
        """;

    public const string Case = """
        {
          "definitionId": "main", "root": {
            "type": "Elsa.Flowchart", "id": "flow", "customProperties": { "bansou": { "mode": "case", "returnLines": [ "C:problem->T:In" ] } },
            "activities": [
              { "type": "Bansou.Talk", "id": "T", "roles": [ "counselor" ], "forms": [ "F07" ], "documents": [ "D01" ], "station": "home", "instructions": "短く",
                "due": { "days": 3, "unit": "business" }, "late": { "tell": [ "chief" ] }, "accompany": true,
                "outcomes": [ { "name": "met", "label": "話せた", "kind": "met" }, { "name": "no", "label": "会えず", "kind": "notMet", "nextDue": { "none": "本人の時間" } } ] },
              { "type": "Bansou.ReceiverCheck", "id": "C", "rhythm": { "days": [ 7, 30 ], "repeat": true, "stagnationDays": 180 }, "outcomes": [ { "name": "problem", "label": "問題", "kind": "problem" } ] },
              { "type": "Bansou.Referral", "id": "R", "categories": [ "medical" ] },
              { "type": "Bansou.Conference", "id": "M", "conference": { "meeting": "nakama", "purpose": "roles", "members": [ "person" ], "stage": 2 } },
              { "type": "Bansou.Bond", "id": "B", "bond": "A" },
              { "type": "Bansou.Anytime", "id": "X", "anytime": { "entry": "urgent", "interrupting": true } },
              { "type": "Bansou.Periodic", "id": "P", "periodic": { "scope": "eachOpenCase", "every": "year", "month": 3, "day": 1 } }
            ],
            "connections": [ { "source": { "activity": "C", "port": "problem" }, "target": { "activity": "T", "port": "In" }, "vertices": [] } ]
          }
        }
        """;
}
