namespace Bansou.Flow.Tests.Lint;

/// <summary>The small sound pack (架空) around the examples of the pages.</summary>
internal static class FramePack
{
    public const string Pack = """
        {
          "format": "bansou-pack/1", "slug": "kasumi", "name": "霞町（架空）", "description": "点検の例のための町",
          "mainFlow": "main", "dutyPerson": "aoki", "escalationMeeting": "nakama",
          "organisations": [ { "id": "town", "name": "霞町", "kind": "municipality" } ],
          "roles": [
            { "id": "counselor", "name": "相談支援員", "code": "counselor" }, { "id": "chief", "name": "主任", "code": "chief" },
            { "id": "approver", "name": "決定する人", "code": "approver" }, { "id": "person", "name": "ご本人", "code": "person" }
          ],
          "people": [ { "id": "aoki", "name": "青木ハル", "organisation": "town", "roles": ["counselor"] } ],
          "meetingTypes": [ { "id": "nakama", "name": "なかまの会", "basis": "社会福祉法106条の4", "consent": "required", "members": [] } ],
          "categories": [ { "id": "medical", "name": "医療" }, { "id": "housing", "name": "住まい" } ],
          "stations": [ { "id": "consultation", "name": "相談" } ],
          "forms": [
            { "id": "F01", "name": "相談受付票" }, { "id": "F03", "name": "同意書" }, { "id": "F07", "name": "支援経過記録" }, { "id": "F11", "name": "プラン" },
            { "id": "F14", "name": "つなぎ票" }, { "id": "F15", "name": "もどし票" }, { "id": "F16", "name": "受け皿チェック" }, { "id": "F17", "name": "会議録" }, { "id": "F20", "name": "決定通知" }
          ],
          "documents": [ { "id": "D01", "name": "つなぎのお手紙" } ],
          "calendar": {}, "clocks": {}, "words": {}, "lint": {}
        }
        """;

    public const string Resources = """
        [
          { "id": "clinic", "name": "霞診療所", "category": "medical", "checkedOn": "2026-03-01" },
          { "id": "flats", "name": "霞アパート", "category": "housing", "checkedOn": "2026-03-01" }
        ]
        """;

    public const string Scenarios = """
        [
          {
            "id": "S-01", "title": "うまくいかない日（架空）", "start": "2026-04-06T09:00",
            "acts": [
              { "on": "D+1", "by": "aoki", "as": "counselor", "do": "move-referral", "with": { "referral": "r1", "to": "declined", "hearing": true } },
              { "on": "D+9", "by": "aoki", "as": "counselor", "do": "move-referral", "with": { "referral": "r2", "to": "noReply" } }
            ],
            "expect": []
          }
        ]
        """;
}
