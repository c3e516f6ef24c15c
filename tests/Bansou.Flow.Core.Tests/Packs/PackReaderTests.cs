using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Tests.Packs;

/// <summary>Packs are read whole, and each fault is told with its file (CS-1, CS-8, CS-11, CS-14).</summary>
public class PackReaderTests
{
    [Fact]
    public void A_sound_pack_is_read_without_findings()
    {
        var result = PackFiles.Read(PackFiles.Sound());

        result.Diagnostics.ShouldBeEmpty();
        var pack = result.Pack.ShouldNotBeNull();
        (pack.Slug, pack.MainFlow, pack.DutyPerson).ShouldBe(("kasumi", "main", "aoki"));
        pack.MeetingTypes.Single().ConsentRequired.ShouldBeTrue();
        pack.Calendar.Weekend.ShouldBe([DayOfWeek.Sunday]);
        pack.Calendar.YearEndFrom.ShouldBe((12, 28));
        pack.Calendar.Closed.ShouldBe([new DateOnly(2026, 5, 1)]);
        (pack.Clocks.AcknowledgeDays, pack.Clocks.DecideDays).ShouldBe((1, 5));
        pack.LintSeverities["BF210"].ShouldBeNull();
        pack.LintSeverities["BF211"].ShouldBe(Severity.Error);
        pack.Flows.Single().File.ShouldBe("flows/main.json");
        pack.Resources.Single().CheckedOn.ShouldBe("2026-03-01");
    }

    [Theory]
    [InlineData("bansou-pack/1", "bansou-pack/9", "BF402", 2)]
    [InlineData("\"name\": \"霞町（架空）\", ", "", "BF403", 1)]
    [InlineData("\"slug\": \"kasumi\"", "\"slug\": \"霞\"", "BF408", 2)]
    [InlineData("\"mainFlow\": \"main\"", "\"mainFlow\": \"other\"", "BF405", 3)]
    [InlineData("\"dutyPerson\": \"aoki\"", "\"dutyPerson\": \"nobody\"", "BF405", 3)]
    [InlineData("\"escalationMeeting\": \"nakama\"", "\"escalationMeeting\": \"none\"", "BF405", 3)]
    [InlineData("\"consent\": \"required\"", "\"consent\": \"notRequired\"", "BF407", 3)]
    [InlineData("\"consent\": \"required\"", "\"consent\": \"maybe\"", "BF069,BF407", 7)]
    [InlineData("\"organisation\": \"town\"", "\"organisation\": \"city\"", "BF405", 6)]
    [InlineData("\"roles\": [\"counselor\"] }", "\"roles\": [\"boss\"] }", "BF405", 6)]
    [InlineData("\"members\": [\"counselor\"]", "\"members\": [\"boss\"]", "BF405", 7)]
    [InlineData("2026-05-01", "2026-02-30", "BF406", 12)]
    [InlineData("12-28", "13-28", "BF406", 12)]
    [InlineData("[\"sunday\"]", "[\"holiday\"]", "BF069", 12)]
    [InlineData("[\"sunday\"]", "[\"sunday\",\"monday\",\"tuesday\",\"wednesday\",\"thursday\",\"friday\",\"saturday\"]", "BF417", 12)]
    [InlineData("\"acknowledgeDays\": 1", "\"acknowledgeDays\": -1", "BF061", 13)]
    [InlineData("\"acknowledgeDays\": 1", "\"acknowledgDays\": 1", "BF416", 13)]
    [InlineData("\"BF210\": \"off\"", "\"BF210\": \"loud\"", "BF069", 15)]
    [InlineData("\"documents\": []", "\"documents\": {}", "BF021", 11)]
    [InlineData("{ \"id\": \"F01\", \"name\": \"相談受付票\" }", "{ \"id\": \"F01\", \"name\": \"a\" }, { \"id\": \"F01\", \"name\": \"b\" }", "BF404", 10)]
    public void A_fault_of_pack_json_is_told_where_it_stands(string find, string replacement, string codes, int line)
    {
        var result = PackFiles.ReadWith("pack.json", find, replacement);

        string.Join(",", result.Diagnostics.Select(d => d.Code).Order(StringComparer.Ordinal)).ShouldBe(codes);
        result.Diagnostics.ShouldAllBe(d => d.File == "pack.json");
        result.Diagnostics.ShouldContain(d => d.Place.Line == line);
    }

    [Theory]
    [InlineData("resources.json", "\"medical\"", "\"magic\"", "BF405")]
    [InlineData("resources.json", "2026-03-01", "yesterday", "BF406")]
    [InlineData("flows/main.json", "\"mode\":\"case\"", "\"mode\":\"token\"", "BF415")]
    [InlineData("flows/main.json", "Bansou.Talk", "Bansou.Tolk", "BF031")]
    [InlineData("flows/main.json", "Bansou.Talk", "TakeARest", "BF412")]
    [InlineData("flows/main.json", "Bansou.Talk", "F", "BF413")]
    [InlineData("scenarios/S-01.json", "\"on\": \"D+15\"", "\"on\": \"Monday\"", "BF420")]
    [InlineData("scenarios/S-01.json", "\"inject\": \"電話が鳴る\"", "\"why\": \"x\"", "BF421")]
    [InlineData("scenarios/S-01.json", "\"inject\"", "\"do\": \"x\", \"by\": \"aoki\", \"inject\"", "BF421")]
    [InlineData("scenarios/S-01.json", "\"D+15\"", "\"D+13\"", "BF422")]
    [InlineData("scenarios/S-01.json", "\"by\": \"aoki\", ", "", "BF423")]
    [InlineData("scenarios/S-01.json", "\"by\": \"aoki\"", "\"by\": \"nobody\"", "BF405")]
    [InlineData("scenarios/S-01.json", "\"as\": \"counselor\"", "\"as\": \"boss\"", "BF405")]
    [InlineData("scenarios/S-01.json", "\"inject\"", "\"refused\": \"x\", \"inject\"", "BF424")]
    [InlineData("scenarios/S-01.json", "{ \"open\": \"a\" }", "{}", "BF425")]
    [InlineData("scenarios/S-01.json", "\"S-01\"", "\"S-02\"", "BF426")]
    [InlineData("scenarios/S-01.json", "2026-04-06T09:00", "2026-04-31T09:00", "BF406")]
    [InlineData("scenarios/S-01.json", "2026-04-06T09:00", "0001-01-01T09:00", "BF406")]
    [InlineData("scenarios/S-01.json", "2026-04-06T09:00", "9999-12-30T09:00", "BF406")]
    [InlineData("scenarios/S-01.json", "\"start\"", "\"flow\": \"gone\", \"start\"", "BF405")]
    public void A_fault_of_another_file_names_that_file(string file, string find, string replacement, string code)
    {
        var result = PackFiles.ReadWith(file, find, replacement);

        var finding = result.Diagnostics.ShouldHaveSingleItem();
        (finding.Code, finding.File).ShouldBe((code, file));
        finding.Place.Line.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void The_faults_of_all_files_are_told_at_once()
    {
        var files = PackFiles.Sound();
        files["pack.json"] = files["pack.json"].Replace("\"dutyPerson\": \"aoki\"", "\"dutyPerson\": \"nobody\"", StringComparison.Ordinal);
        files["flows/main.json"] = "{";
        files["flows/second.json"] = PackFiles.Main;
        files["flows/third.json"] = PackFiles.Main;
        files["forms/F01.json"] = "[1,";
        files["flow/main.json"] = "{}";

        PackFiles.Read(files).Diagnostics.Select(d => $"{d.File} {d.Code}").ShouldBe(
            ["pack.json BF405", "flow/main.json BF414", "flows/main.json BF003", "flows/third.json BF411", "forms/F01.json BF003"]);
    }

    [Fact]
    public void A_broken_flow_is_told_once_and_not_called_missing_too()
    {
        var files = PackFiles.Sound();
        files["flows/main.json"] = "{";

        PackFiles.Read(files).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("BF003");
    }

    [Theory]
    [InlineData(null, "BF401")]
    [InlineData("", "BF001")]
    [InlineData("[]", "BF409")]
    public void Without_a_readable_pack_json_there_is_no_pack(string? text, string code)
    {
        var files = PackFiles.Sound();
        files.Remove("pack.json");
        if (text is not null)
        {
            files["pack.json"] = text;
        }

        var result = PackFiles.Read(files);

        result.Pack.ShouldBeNull();
        result.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Fact]
    public void A_pack_of_nothing_but_wrong_types_is_told_and_not_thrown()
    {
        var text = "{" + string.Join(",", PackPropertyNames.Select(name => $"\"{name}\": 7")) + "}";

        var result = PackReader.Read(new Dictionary<string, byte[]> { ["pack.json"] = System.Text.Encoding.UTF8.GetBytes(text) });

        result.Diagnostics.Count(d => d.Code == "BF021").ShouldBe(PackPropertyNames.Length);
    }

    private static readonly string[] PackPropertyNames =
    [
        "format", "slug", "name", "description", "mainFlow", "dutyPerson", "escalationMeeting", "organisations", "roles", "people", "meetingTypes",
        "categories", "stations", "forms", "documents", "calendar", "clocks", "words", "lint",
    ];
}
