using System.Collections.Frozen;
using Bansou.Flow.Core.Cases.Actions;

namespace Bansou.Flow.Core.Telling;

/// <summary>できることのことば, and which forms of the field belong to a command (F01-F30).</summary>
public static class ActionTables
{
    public static readonly WordTable About = WordTable.Of(
        "actionAbout",
        (ActionAbout.Step, "ステップ", "Step"),
        (ActionAbout.Referral, "つなぎ", "Referral"),
        (ActionAbout.Need, "必要", "Need"),
        (ActionAbout.Plan, "プランと決定", "Plan and decision"),
        (ActionAbout.Meeting, "会議", "Meeting"),
        (ActionAbout.Consent, "同意", "Consent"),
        (ActionAbout.Record, "記録", "Records"),
        (ActionAbout.Work, "やること", "To do"),
        (ActionAbout.Bond, "絆", "Bonds"),
        (ActionAbout.People, "本人と世帯", "Person and household"),
        (ActionAbout.Case, "ケース全体", "The whole case"));

    public static readonly WordTable Weight = WordTable.Of(
        "actionWeight",
        (ActionWeight.Primary, "いますること", "To be done now"),
        (ActionWeight.Return, "もどし", "Return"),
        (ActionWeight.Usual, "よくすること", "Often done"),
        (ActionWeight.Rare, "ときどきすること", "Sometimes done"));

    private static readonly FrozenDictionary<string, string[]> Forms = new Dictionary<string, string[]>
    {
        ["receive-inquiry"] = ["F01"],
        ["write-notice"] = ["F02"],
        ["record-consent"] = ["F03"],
        ["withdraw-consent"] = ["F03"],
        ["write-assessment"] = ["F05"],
        ["add-member"] = ["F06"],
        ["end-membership"] = ["F06"],
        ["write-note"] = ["F07"],
        ["correct-note"] = ["F07"],
        ["record-screening"] = ["F08"],
        ["give-emergency-aid"] = ["F09"],
        ["report-emergency-aid"] = ["F09"],
        ["write-personal-plan"] = ["F10"],
        ["draft-plan"] = ["F11"],
        ["write-plan-goal"] = ["F11"],
        ["open-referral"] = ["F14"],
        ["write-referral"] = ["F14"],
        ["return-referral"] = ["F15"],
        ["check-receiver"] = ["F16"],
        ["decide-support"] = ["F20"],
        ["start-watch"] = ["F21"],
        ["write-handover-note"] = ["F22"],
        ["choose-memories"] = ["F22"],
        ["place-on-map"] = ["F25"],
        ["tie-on-map"] = ["F25"],
        ["tie-bond"] = ["F26"],
        ["describe-bond"] = ["F26"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Codes of the forms that a command fills whatever the flow says; none for most.</summary>
    public static IReadOnlyList<string> FormsOf(string command) => Forms.GetValueOrDefault(command, []);
}
