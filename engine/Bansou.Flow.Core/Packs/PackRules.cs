using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Reading;

namespace Bansou.Flow.Core.Packs;

/// <summary>パックの指摘の一覧: every finding that reading a pack and its scenarios can make (BF4xx). The words are the user's.</summary>
public static class PackRules
{
    private static readonly List<ReadingRule> Known = [];

    public static readonly ReadingRule NoPackFile = Error("BF401",
        "pack.json がありません。", "There is no pack.json.",
        "パックのフォルダーのいちばん上に pack.json を置いてください。");

    public static readonly ReadingRule UnknownFormat = Error("BF402",
        "このパックの書式「{0}」は読めません。", "The pack format '{0}' cannot be read.",
        "format を \"bansou-pack/1\" にしてください。");

    public static readonly ReadingRule Missing = Error("BF403",
        "「{0}」が書かれていません。", "'{0}' is missing.",
        "docs/flow-format.md を見て書きたしてください。");

    public static readonly ReadingRule DuplicateId = Error("BF404",
        "「{0}」の中にID「{1}」が二つあります。", "'{0}' holds the id '{1}' twice.",
        "どちらかのIDを変えてください。");

    public static readonly ReadingRule UnknownReference = Error("BF405",
        "「{0}」の「{1}」が、{2}の中に見つかりません。", "'{0}' refers to '{1}', which is not among {3}.",
        "IDのつづりを確かめるか、先にそれを書きたしてください。");

    public static readonly ReadingRule BadDate = Error("BF406",
        "「{0}」の日付「{1}」が読めません。{2} の形で書いてください。", "'{0}' has the unreadable date '{1}'; write {2}.",
        "2026-04-01 のように、ある日付を書いてください。");

    public static readonly ReadingRule EscalationWithoutConsent = Error("BF407",
        "escalationMeeting の「{0}」は、本人の同意を前提とする会議ではありません。", "The escalation meeting '{0}' does not require consent.",
        "consent が required の会議を選んでください（遅れの相談は、同意のある場で行います）。");

    public static readonly ReadingRule BadId = Error("BF408",
        "ID「{0}」は英数字と - _ だけで書いてください。", "The id '{0}' may hold only ASCII letters, digits, - and _.",
        "IDを英数字にし、画面に出す言葉は name に書いてください。");

    public static readonly ReadingRule NotAnObject = Error("BF409",
        "このファイルは{0}で書いてください。", "This file must be {1}.",
        "docs/flow-format.md の例と見くらべてください。");

    public static readonly ReadingRule DuplicateFlow = Error("BF411",
        "definitionId「{0}」のフローが二つあります（もう一つは {1}）。", "Two flows have the definitionId '{0}' (the other is {1}).",
        "どちらかの definitionId を変えてください。");

    public static readonly ReadingRule UnknownSubFlow = Error("BF412",
        "「{0}」という名前のフローがパックの中にありません。", "The pack holds no flow named '{0}'.",
        "呼びたいフローの name とステップの type を合わせてください。");

    public static readonly ReadingRule SubFlowNotUsable = Error("BF413",
        "フロー「{0}」は、ほかのフローから呼べる設定になっていません。", "The flow '{0}' is not usable as an activity.",
        "呼ばれるフローの options.usableAsActivity を true にしてください。");

    public static readonly ReadingRule UnreadFile = Warning("BF414",
        "このファイルは読みません。", "This file is not read.",
        "flows、forms、languages、scenarios のどこに置くファイルかを確かめてください。");

    public static readonly ReadingRule NotACaseFlow = Error("BF415",
        "パックのフローは mode を case にしてください。", "The flows of a pack must say mode case.",
        "root の customProperties.bansou に \"mode\": \"case\" を書いてください。");

    public static readonly ReadingRule UnknownSetting = Warning("BF416",
        "「{0}」という設定は使いません。", "The setting '{0}' is not used.",
        "つづりを確かめてください。");

    public static readonly ReadingRule NeverOpens = Warning("BF417",
        "この暦では、役所の開く日がありません。期限は暦の日で数えます。", "By this calendar the office never opens; due dates are counted in calendar days.",
        "weekend と yearEnd を見なおしてください。");

    public static readonly ReadingRule ScenarioTime = Error("BF420",
        "いつ（on）の「{0}」が読めません。", "The time '{0}' in 'on' cannot be read.",
        "\"D+14\" や \"D+14 10:30\" の形で書いてください。");

    public static readonly ReadingRule ActShape = Error("BF421",
        "一つの行には do、inject、expect のどれか一つだけを書いてください。", "An act has exactly one of do, inject and expect.",
        "二つ以上あるときは行を分け、ないときは書きたしてください。");

    public static readonly ReadingRule ActOrder = Error("BF422",
        "この行の時（{0}）は、始まりか前の行より早くなっています。", "The time of this act ({0}) lies before the start or the act before it.",
        "行を時の順に並べてください。");

    public static readonly ReadingRule ActorMissing = Error("BF423",
        "「{0}」をするのがだれか（by）が書かれていません。", "It is not said who does '{0}' (by).",
        "by に pack.json の people のIDか person（ご本人）を書いてください。");

    public static readonly ReadingRule OnlyWithDo = Warning("BF424",
        "「{0}」は do のある行でだけ使います。", "'{0}' is only used together with do.",
        "取りのぞくか、do を書いてください。");

    public static readonly ReadingRule EmptyExpectation = Error("BF425",
        "期待（expect）の中身がありません。", "The expectation is empty.",
        "{ \"open\": \"A3\" } のように、確かめたいことを書いてください。");

    public static readonly ReadingRule ScenarioName = Warning("BF426",
        "シナリオのID「{0}」がファイルの名前とちがいます。", "The scenario id '{0}' differs from the file name.",
        "ファイルの名前を ID.json に合わせてください。");

    public static readonly ReadingRule UnlistedForm = Warning("BF427",
        "様式「{0}」は、pack.json の forms にありません。", "The form '{0}' is not listed in pack.json.",
        "pack.json の forms に id と name を書きたしてください。書くまで、この様式は使いません。");

    public static readonly ReadingRule UnknownLanguageFormat = Error("BF428",
        "この訳語の書式「{0}」は読めません。", "The language format '{0}' cannot be read.",
        "format を \"bansou-language/1\" にしてください。");

    public static readonly ReadingRule UnknownLanguage = Warning("BF429",
        "「{0}」の訳語は使いません（使えるもの: {1}）。", "Texts for '{0}' are not used (known: {1}).",
        "language を使える言語にしてください。");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<ReadingRule> All { get; } = [.. Known];

    private static ReadingRule Error(string code, string ja, string en, string remedy) => Add(new(code, Severity.Error, ja, en, remedy));

    private static ReadingRule Warning(string code, string ja, string en, string remedy) => Add(new(code, Severity.Warning, ja, en, remedy));

    private static ReadingRule Add(ReadingRule rule)
    {
        Known.Add(rule);
        return rule;
    }
}
