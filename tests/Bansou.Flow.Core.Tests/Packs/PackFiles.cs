using System.Text;
using Bansou.Flow.Core.Packs;
using Bansou.Flow.Tests.Definitions;

namespace Bansou.Flow.Tests.Packs;

/// <summary>A small sound pack (架空), to be spoiled in one place by each test.</summary>
internal static class PackFiles
{
    public const string Pack = """
        {
          "format": "bansou-pack/1", "slug": "kasumi", "name": "霞町（架空）", "description": "試し用",
          "mainFlow": "main", "dutyPerson": "aoki", "escalationMeeting": "nakama",
          "organisations": [ { "id": "town", "name": "霞町", "kind": "municipality" } ],
          "roles": [ { "id": "counselor", "name": "相談支援員", "code": "counselor" } ],
          "people": [ { "id": "aoki", "name": "青木ハル（架空）", "organisation": "town", "roles": ["counselor"] } ],
          "meetingTypes": [ { "id": "nakama", "name": "なかまの会", "basis": "106条の4", "consent": "required", "members": ["counselor"] } ],
          "categories": [ { "id": "medical", "name": "医療" } ],
          "stations": [ { "id": "consultation", "name": "相談" } ],
          "forms": [ { "id": "F01", "name": "相談受付票" } ],
          "documents": [],
          "calendar": { "weekend": ["sunday"], "nationalHolidays": false, "yearEnd": { "from": "12-28", "to": "01-04" }, "closed": ["2026-05-01"], "open": [] },
          "clocks": { "acknowledgeDays": 1 },
          "words": { "Referral": "つなぎ" },
          "lint": { "BF210": "off", "BF211": "error" }
        }
        """;

    public const string Scenario = """
        {
          "id": "S-01", "title": "架空のケース", "start": "2026-04-06T09:00",
          "acts": [
            { "on": "D+0", "by": "aoki", "as": "counselor", "do": "open-case", "with": { "step": "a" } },
            { "on": "D+14 10:30", "inject": "電話が鳴る" },
            { "on": "D+15", "expect": [ { "open": "a" } ] }
          ],
          "expect": [ { "lead": "aoki" } ]
        }
        """;

    public static readonly string Main = Texts.CaseFlow("""{"type":"Bansou.Talk","id":"a","outcomes":[{"name":"met","label":"話せた","kind":"met"}]}""")
        .Replace("\"definitionId\":\"f\"", "\"definitionId\":\"main\"", StringComparison.Ordinal);

    public static Dictionary<string, string> Sound() => new()
    {
        ["pack.json"] = Pack,
        ["resources.json"] = """[ { "id": "clinic", "name": "霞診療所（架空）", "category": "medical", "checkedOn": "2026-03-01" } ]""",
        ["flows/main.json"] = Main,
        ["scenarios/S-01.json"] = Scenario,
        ["documents/D01.hbs"] = "{{case.name}}",
    };

    public static PackReadResult Read(Dictionary<string, string> files) =>
        PackReader.Read(files.ToDictionary(file => file.Key, file => Encoding.UTF8.GetBytes(file.Value)));

    public static PackReadResult ReadWith(string file, string find, string replacement)
    {
        var files = Sound();
        files[file].ShouldContain(find);
        files[file] = files[file].Replace(find, replacement, StringComparison.Ordinal);
        return Read(files);
    }
}
