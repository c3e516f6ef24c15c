using System.Collections.Immutable;

namespace Bansou.Flow.Core.Definitions.Reading;

/// <summary>読み取りの指摘の一覧: every finding that reading a text and a flow can make (BF0xx). The words are the user's.</summary>
public static class ReadingRules
{
    private static readonly List<ReadingRule> Known = [];

    public static readonly ReadingRule Empty = Error("BF001",
        "ファイルが空です。", "The file is empty.",
        "フローの中身を書くか、このファイルを取りのぞいてください。");

    public static readonly ReadingRule NotUtf8 = Error("BF002",
        "この行に、UTF-8ではない文字があります。", "This line holds bytes that are not UTF-8.",
        "文字コードをUTF-8にして保存しなおしてください（Shift_JISやUTF-16では読めません）。");

    public static readonly ReadingRule Truncated = Error("BF003",
        "ファイルが途中で終わっています。", "The file ends in the middle.",
        "閉じるかっこ（ } や ] ）や引用符が足りているか、ファイルの写しが途中で切れていないかを見てください。");

    public static readonly ReadingRule NotJson = Error("BF004",
        "ここからJSONとして読めません（「{0}」）。", "This is not JSON from here on ('{0}').",
        "すぐ前のカンマ、コロン、引用符の書き忘れや、全角の記号がないかを見てください。");

    public static readonly ReadingRule TooDeep = Error("BF005",
        "かっこの入れ子が深すぎます（{0}段まで読めます）。", "Brackets are nested too deeply (up to {0} levels are read).",
        "入れ子を浅くするか、別のフローに分けてください。");

    public static readonly ReadingRule TooLarge = Error("BF006",
        "ファイルが大きすぎます（{0}MB）。{1}MBまで読めます。", "The file is too large ({0} MB); up to {1} MB are read.",
        "フローではないファイルを選んでいないかを見て、大きなフローは分けてください。");

    public static readonly ReadingRule NotANumber = Error("BF007",
        "NaN や Infinity はJSONに書けません。", "NaN and Infinity cannot stand in JSON.",
        "ふつうの数か null にしてください。");

    public static readonly ReadingRule TooManyValues = Error("BF008",
        "値が多すぎます（{0}個まで読めます）。", "The file holds too many values (up to {0} are read).",
        "フローではないファイルを選んでいないかを見て、大きなフローは分けてください。");

    public static readonly ReadingRule Comment = Error("BF009",
        "JSONにコメントは書けません。", "Comments cannot stand in JSON.",
        "コメントを取りのぞき、説明は description や instructions に書いてください。");

    public static readonly ReadingRule TrailingComma = Error("BF010",
        "閉じるかっこの前に、余分なカンマがあります。", "There is a comma before the closing bracket.",
        "最後のカンマを取りのぞいてください。");

    public static readonly ReadingRule DuplicateProperty = Warning("BF011",
        "「{0}」が同じかっこの中に二度書かれています。あとの方を使います。", "'{0}' stands twice in the same object; the last one is used.",
        "使わない方を取りのぞいてください。");

    public static readonly ReadingRule LoneSurrogate = Error("BF012",
        "文字にならないエスケープ（\\uD800 など）があります。", "An escape such as \\uD800 makes no character.",
        "文字そのものを書くか、二つで一組のエスケープにしてください。");

    public static readonly ReadingRule TooManyFindings = Error("BF013",
        "指摘が多すぎるため、ほかの{0}件は省きました。", "There are too many findings; {0} more are left out.",
        "先に上の指摘を直してから、もう一度確かめてください。");

    public static readonly ReadingRule NotAnObject = Error("BF020",
        "フローのファイルは {{ で始まるまとまりで書いてください。", "A flow file must be a JSON object.",
        "フローの定義（root を持つまとまり）が書かれているかを見てください。");

    public static readonly ReadingRule WrongType = Error("BF021",
        "「{0}」は{1}で書いてください。", "'{0}' must be {2}.",
        "書き方を docs/flow-format.md と見くらべてください。");

    public static readonly ReadingRule MissingDefinitionId = Information("BF022",
        "definitionId がないので「{0}」とみなします。", "There is no definitionId; '{0}' is taken.",
        "ほかのフローから呼ぶときや公開するときのために、definitionId を書いてください。");

    public static readonly ReadingRule MissingRoot = Warning("BF023",
        "root がありません。何もしないフローとして読みます。", "There is no root; the flow does nothing.",
        "root に Elsa.Flowchart を書いてください。");

    public static readonly ReadingRule CaseRoot = Error("BF024",
        "ケースのフローの root は Elsa.Flowchart にしてください（いまは「{0}」）。", "The root of a case flow must be an Elsa.Flowchart (it is '{0}').",
        "root の type を Elsa.Flowchart にするか、mode を counter か token にしてください。");

    public static readonly ReadingRule MissingType = Error("BF030",
        "ステップに type がありません。", "The activity has no type.",
        "type に Bansou.Talk や Elsa.Start などの型を書いてください。");

    public static readonly ReadingRule UnknownType = Warning("BF031",
        "ステップの型「{0}」は伴走フローにはありません{1}。", "Bansou.Flow does not know the activity type '{0}'{2}.",
        "型の名前を確かめるか、別のステップに置きかえてください。このまま動かすと、そのステップで止まります。");

    public static readonly ReadingRule SubFlowElsewhere = Information("BF032",
        "「{0}」は別のフローを呼ぶステップとして読みます。そのフローはこのファイルの外にあります。", "'{0}' is read as another flow used as activity; that flow is not in this file.",
        "パックの中に同じ name のフローがあれば、そのままで構いません。");

    public static readonly ReadingRule DuplicateId = Error("BF033",
        "ID「{0}」のステップが同じ入れものの中に二つあります。", "The id '{0}' is used twice in one container.",
        "どちらかのIDを変え、線のつなぎ先も合わせてください。");

    public static readonly ReadingRule NotInCaseMode = Error("BF034",
        "「{0}」はケースのフローでは使えません。", "'{0}' cannot be used in a case flow.",
        "docs/flow-format.md の「ケースのフローで使える一般のステップ」から選んでください。");

    public static readonly ReadingRule MissingId = Warning("BF035",
        "ステップにIDがないので「{0}」とします。", "The activity has no id; '{0}' is taken.",
        "動いているケースが迷わないよう、変わらないIDを書いてください。");

    public static readonly ReadingRule UnknownSetting = Warning("BF036",
        "「{0}」という設定は{1}では使いません。", "The setting '{0}' is not used by {1}.",
        "つづりを確かめてください。使わない設定は残っていても動きに影響しません。");

    public static readonly ReadingRule InputWithoutTypeName = Warning("BF037",
        "「{0}」に typeName がないので、書かれていないものとして扱います。", "'{0}' has no typeName and counts as absent.",
        "typeName を書きそえてください。");

    public static readonly ReadingRule InputWithoutExpression = Warning("BF038",
        "「{0}」の式が読めないので、書かれていないものとして扱います。", "'{0}' has no readable expression and counts as absent.",
        "expression に type と value を書いてください。");

    public static readonly ReadingRule UnknownExpressionType = Warning("BF039",
        "「{0}」の式の種類「{1}」は使えません。書かれていないものとして扱います。", "'{0}' has the unknown expression type '{1}' and counts as absent.",
        "Literal、Variable、JavaScript などにしてください。");

    public static readonly ReadingRule UnsupportedExpressionType = Error("BF040",
        "「{0}」の式は {1} で書かれています。伴走フローでは動かせません。", "'{0}' is written in {1}, which Bansou.Flow does not run.",
        "条件の組み立て（フィールドと比べ方）か JavaScript に書きかえてください。");

    public static readonly ReadingRule UnknownInput = Information("BF041",
        "「{0}」という入力は{1}にはありません。", "{1} has no input '{0}'.",
        "つづりを確かめてください。");

    public static readonly ReadingRule IncompleteConnection = Error("BF045",
        "線に、もと（source）か先（target）のステップが書かれていません。この線は使いません。", "The connection does not name its source and target; it is left out.",
        "source と target の activity にステップのIDを書いてください。");

    public static readonly ReadingRule DanglingConnection = Warning("BF046",
        "線「{0}」のステップ「{1}」が見つかりません。この線は使いません。", "The connection '{0}' refers to the unknown activity '{1}'; it is left out.",
        "線のつなぎ先を、あるステップのIDに直すか、線を消してください。");

    public static readonly ReadingRule DuplicateConnection = Information("BF047",
        "線「{0}」が二度書かれています。一本として扱います。", "The connection '{0}' stands twice and counts once.",
        "片方を消してください。");

    public static readonly ReadingRule UnknownReturnLine = Error("BF048",
        "もどし線「{0}」に当たる線がありません。", "The return line '{0}' matches no connection.",
        "returnLines は「もとのID:結果->先のID:In」の形で、ある線と同じに書いてください。");

    public static readonly ReadingRule VariableValue = Error("BF050",
        "変数「{0}」の初めの値は、文字列か null で書いてください。", "The default of the variable '{0}' must be a string or null.",
        "数や true も \"3\" や \"true\" のように引用符で囲んでください。");

    public static readonly ReadingRule UnknownVariableType = Warning("BF051",
        "変数「{0}」の型「{1}」がわからないので、この変数は使えません。", "The variable '{0}' has the unknown type '{1}' and is left out.",
        "String、Boolean、Int32、Decimal、DateTimeOffset、Object などにしてください。");

    public static readonly ReadingRule VariableWithoutName = Warning("BF052",
        "変数に名前がないので「{0}」とします。", "The variable has no name; '{0}' is taken.",
        "name を書いてください。");

    public static readonly ReadingRule PortWithoutName = Warning("BF053",
        "名前のない入力（または出力）は使いません。", "An input or output without a name is left out.",
        "name を書いてください。");

    public static readonly ReadingRule DueUnit = Error("BF060",
        "期限の単位「{0}」がわかりません。business（営業日）か calendar（暦日）にしてください。", "The due unit '{0}' is unknown; use business or calendar.",
        "unit を business か calendar にしてください。");

    public static readonly ReadingRule OutOfRange = Error("BF061",
        "「{0}」は{1}から{2}までの数にしてください。", "'{0}' must be a number from {1} to {2}.",
        "範囲の中の数にしてください。");

    public static readonly ReadingRule DueShape = Error("BF062",
        "期限は、日数（days と unit）か、期限を置かない理由（none）のどちらか一つを書いてください。", "A due rule has either days and unit, or a reason in none.",
        "{ \"days\": 3, \"unit\": \"business\" } か { \"none\": \"理由\" } の形にしてください。");

    public static readonly ReadingRule OutcomeWithoutName = Error("BF063",
        "結果に name がありません。この結果は使いません。", "The outcome has no name and is left out.",
        "線をつなぐための name（英数字）を書いてください。");

    public static readonly ReadingRule OutcomeName = Error("BF064",
        "結果の name「{0}」は英数字と - _ だけで書いてください。", "The outcome name '{0}' may hold only ASCII letters, digits, - and _.",
        "画面に出す言葉は label に書き、name は変わらない英数字にしてください。");

    public static readonly ReadingRule DuplicateOutcome = Error("BF065",
        "結果「{0}」が二つあります。あとの方は使いません。", "The outcome '{0}' stands twice; the second is left out.",
        "name を別々にしてください。kind は同じでも構いません。");

    public static readonly ReadingRule OutcomeKind = Error("BF066",
        "結果の種類「{0}」は{1}にはありません。使えるのは {2} です。", "{1} has no outcome kind '{0}'; it has {2}.",
        "kind を表の中から選ぶか、道すじを分けるだけなら other にしてください。");

    public static readonly ReadingRule OutcomeWithoutKind = Warning("BF067",
        "結果「{0}」に kind がないので「{1}」とみなします。", "The outcome '{0}' has no kind; '{1}' is taken.",
        "kind を書いてください。");

    public static readonly ReadingRule OutcomeWithoutLabel = Warning("BF068",
        "結果「{0}」に、画面に出す言葉（label）がありません。", "The outcome '{0}' has no label.",
        "現場の言葉を label に書いてください。");

    public static readonly ReadingRule UnknownWord = Error("BF069",
        "「{0}」の「{1}」がわかりません。{2} のどれかにしてください。", "'{0}' has the unknown value '{1}'; use one of {2}.",
        "書いてある候補から選んでください。");

    public static readonly ReadingRule SettingMissing = Error("BF070",
        "このステップには「{0}」が必要です。", "This step needs '{0}'.",
        "docs/flow-format.md の表を見て、設定を書きたしてください。");

    public static readonly ReadingRule RhythmOrder = Error("BF071",
        "間隔の日数は、1以上の数を小さい順に書いてください。", "The days of a rhythm must be rising numbers from 1.",
        "[7, 30, 90] のように並べてください。");

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
