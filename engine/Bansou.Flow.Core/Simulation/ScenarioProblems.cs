using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Core.Simulation;

/// <summary>What can stand against playing a scenario, in words (BF48x).</summary>
internal static class ScenarioProblems
{
    public static Diagnostic UnknownFlow(string flow, Pack pack) => new(
        "BF481", Severity.Error, $"流れ「{flow}」はこのパックにありません。あるのは {string.Join("、", pack.Flows.Select(each => each.Definition.DefinitionId))} です。", SourcePlace.None)
    {
        MessageEn = $"The pack has no flow '{flow}'.",
    };

    public static Diagnostic UnknownPerson(string person, SourcePlace place) => new(
        "BF482", Severity.Error, $"「{person}」という人はパックの people にいません。本人なら person と書いてください。", place)
    {
        MessageEn = $"The pack has nobody called '{person}'.",
    };

    public static Diagnostic RoleNotHeld(StaffMember member, string role, SourcePlace place) => new(
        "BF483", Severity.Error, $"「{member.Name}」は「{role}」の役割を持っていません。持っているのは {string.Join("、", member.Roles)} です。", place)
    {
        MessageEn = $"'{member.Id}' does not have the role '{role}'.",
    };

    public static Diagnostic UnknownRefusal(string code, SourcePlace place) => new(
        "BF484", Severity.Error, $"断る理由「{code}」はありません。consent-missing のような名前で書いてください。", place)
    {
        MessageEn = $"There is no refusal '{code}'.",
    };

    public static Diagnostic UnknownExpectation(string keys, SourcePlace place) => new(
        "BF485", Severity.Error, $"期待の書き方が分かりません（{keys}）。docs/flow-format.md の Expectations にある形で書いてください。", place)
    {
        MessageEn = $"No expectation has this form ({keys}).",
    };

    public static Diagnostic WrongExpectationValue(string key, string expected, SourcePlace place) => new(
        "BF486", Severity.Error, $"期待の「{key}」には{expected}を書いてください。", place)
    {
        MessageEn = $"The value of '{key}' does not fit the expectation.",
    };

    public static Diagnostic MeetingMissing(string command, SourcePlace place) => new(
        "BF487", Severity.Error, $"「{command}」がどの会議のことか書かれていません。do のとなりに meeting を書いてください。", place)
    {
        MessageEn = $"It is not said which meeting '{command}' is about.",
    };

    public static Diagnostic NoMeetingCommand(string command, SourcePlace place) => new(
        "BF488", Severity.Error, $"「{command}」は会議の命令ではありません。do のとなりの meeting を取りのぞいてください。", place)
    {
        MessageEn = $"'{command}' is no command of a meeting.",
    };
}
