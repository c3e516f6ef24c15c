using System.Collections.Immutable;
using Bansou.Flow.Core.Definitions;
using Bansou.Flow.Core.Definitions.Reading;

namespace Bansou.Flow.Core.Forms;

/// <summary>様式の指摘の一覧: every finding that reading a form can make (BF44x, BF45x). The words are the user's.</summary>
public static class FormRules
{
    private static readonly List<ReadingRule> Known = [];

    public static readonly ReadingRule UnknownFormat = Error("BF440",
        "この様式の書式「{0}」は読めません。", "The form's format '{0}' cannot be read.",
        "format を \"bansou-form/1\" にしてください。");

    public static readonly ReadingRule Missing = Error("BF441",
        "様式に「{0}」が書かれていません。", "The form lacks '{0}'.",
        "docs/form-format.md を見て書きたしてください。");

    public static readonly ReadingRule BadId = Error("BF442",
        "様式の中のID「{0}」は英数字と - _ だけ、60文字までで書いてください。", "The id '{0}' in a form may hold only ASCII letters, digits, - and _, up to 60.",
        "IDを英数字にし、画面に出す言葉は label に書いてください。");

    public static readonly ReadingRule DuplicateId = Error("BF443",
        "様式の中に、ID「{0}」が二つあります。", "The form holds the id '{0}' twice.",
        "どちらかのIDを変えてください（区分がちがっても、項目のIDは様式の中で一つだけです）。");

    public static readonly ReadingRule UnknownType = Error("BF444",
        "項目「{0}」の型「{1}」がわかりません。", "The field '{0}' has the unknown type '{1}'.",
        "docs/form-format.md の型から選んでください。");

    public static readonly ReadingRule NotInTable = Error("BF445",
        "表の列「{0}」に、型「{1}」は使えません。", "The column '{0}' cannot be of the type '{1}'.",
        "列には、ことば・数・円・日付・選ぶもの・人・機関・社会資源を使ってください。");

    public static readonly ReadingRule Text = Error("BF446",
        "「{0}」のことばは、\"…\" か {{ \"ja\": \"…\", \"en\": \"…\" }} の形で書いてください。",
        "'{0}' must be a string, or an object with ja and en.",
        "画面に出す日本語を ja に、英語を en に書いてください。");

    public static readonly ReadingRule NoEnglish = Information("BF447",
        "「{0}」に英語（en）がありません。英語の画面にも日本語で出ます。", "'{0}' has no English; the Japanese is shown.",
        "英語の画面を使う人がいるときは、en を書いてください。");

    public static readonly ReadingRule TooFew = Error("BF448",
        "項目「{0}」の「{1}」が空です。", "The field '{0}' has no '{1}'.",
        "一つ以上書いてください。");

    public static readonly ReadingRule NotHere = Warning("BF449",
        "「{1}」は、型「{0}」の項目では使いません。", "'{1}' is not used by fields of the type '{0}'.",
        "取りのぞくか、項目の型を確かめてください。");

    public static readonly ReadingRule UnknownField = Error("BF450",
        "条件の「{0}」という項目が、この様式にありません。", "The condition asks for '{0}', which this form does not have.",
        "条件の field を、この様式の項目のIDにしてください（表や格子の中は見られません）。");

    public static readonly ReadingRule UnknownFills = Error("BF451",
        "項目「{0}」の fills「{1}」がわかりません。", "The field '{0}' has the unknown fills '{1}'.",
        "docs/form-format.md の一覧から選ぶか、取りのぞいてください。");

    public static readonly ReadingRule ShortLongText = Error("BF452",
        "長いことばの項目「{0}」は、4,000文字より短くできません。", "The long text '{0}' cannot be limited to fewer than 4,000 characters.",
        "maxLength を 4000 以上にするか、型を text にしてください。");

    public static readonly ReadingRule UnknownSetting = Warning("BF453",
        "「{0}」という設定は、様式では使いません。", "The setting '{0}' is not used in forms.",
        "つづりを確かめてください。使わない設定は残っていても動きに影響しません。");

    public static readonly ReadingRule FixedOrder = Error("BF454",
        "8分野は、いつも決まった順です。", "The eight domains always stand in their fixed order.",
        "domains を取りのぞいてください（PL-1）。");

    public static readonly ReadingRule MinMax = Error("BF455",
        "項目「{0}」の min が max より大きくなっています。", "The field '{0}' has a min greater than its max.",
        "二つの数を見なおしてください。");

    /// <summary>All of them, by code.</summary>
    public static ImmutableArray<ReadingRule> All { get; } = [.. Known];

    private static ReadingRule Error(string code, string ja, string en, string remedy) => Add(new(code, Severity.Error, ja, en, remedy));

    private static ReadingRule Warning(string code, string ja, string en, string remedy) => Add(new(code, Severity.Warning, ja, en, remedy));

    private static ReadingRule Information(string code, string ja, string en, string remedy) => Add(new(code, Severity.Information, ja, en, remedy));

    private static ReadingRule Add(ReadingRule rule)
    {
        Known.Add(rule);
        return rule;
    }
}
