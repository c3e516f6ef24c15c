using System.Globalization;

namespace Bansou.Flow.Tests.Definitions;

/// <summary>All problems of a file at once, each with code, place, step and a sentence in plain words.</summary>
public class ManyFaultsTests
{
    private const string TenFaults = """
        {
          "id": "t1", "definitionId": "ten", "version": "one",
          "variables": [ { "id": "v", "name": "income", "typeName": "Int32", "value": 5 } ],
          "root": {
            "type": "Elsa.Flowchart", "id": "flow",
            "customProperties": { "bansou": { "mode": "case", "returnLines": [ "A:met->Z:In" ] } },
            "activities": [
              { "id": "nameless" },
              { "type": "Bansou.Tsunagi", "id": "S" },
              { "type": "Bansou.Talk", "id": "A", "roles": "counselor", "due": { "days": -3, "unit": "business" },
                "outcomes": [ { "name": "話せた", "label": "話せた", "kind": "met" },
                              { "name": "no", "label": "会えず", "kind": "notThere" } ] },
              { "type": "Bansou.Talk", "id": "A", "due": { "days": 3, "unit": "weeks" } }
            ],
            "connections": [ { "source": { "activity": "A", "port": "no" }, "target": { "activity": "gone", "port": "In" } }, ]
          }
        }
        """;

    [Fact]
    public void A_file_with_many_faults_tells_them_all_in_the_order_of_the_text()
    {
        var diagnostics = Texts.ReadFlow(TenFaults).Diagnostics;

        diagnostics.Select(d => d.Code).Distinct().Count().ShouldBeGreaterThanOrEqualTo(10);
        var lines = diagnostics.Select(d => string.Create(CultureInfo.InvariantCulture,
            $"{d.Place.Line}:{d.Place.Column} {d.Code} {d.Severity} {d.Place.Path} [{d.ActivityId}]\n    {d.Message}\n    {d.MessageEn}"));
        Golden.Match(string.Join("\n", lines) + "\n", "many-faults.txt");
    }
}
