using System.Globalization;

namespace Bansou.Flow.Core.Forms;

/// <summary>様式の答えの指摘のことば: what is told of answers, one line for each code of docs/form-format.md.</summary>
public static class FormProblems
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    public static FormProblem Unanswered(string path, string label) =>
        new(path, FormProblem.Unanswered, $"「{label}」がまだ書かれていません。", "Not answered yet.");

    internal static FormProblem TooManyAnswers() =>
        new("", "too-many-answers", $"答えが多すぎます（{FormAnswers.Most.ToString("N0", Plain)}か所まで）。表の行を減らしてください。", "There are too many answers; remove some rows.");

    internal static FormProblem UnknownField(string path) =>
        new(path.Length > FormPaths.LongestPath ? path[..FormPaths.LongestPath] : path, "unknown-field", "この様式にない項目です。様式の版が変わっていないかをたしかめてください。", "The form has no such field.");

    internal static FormProblem WrongType(FormLeaf leaf) => Of(leaf, "wrong-type", $"は{Kind(leaf.Shape)}で書いてください。", "The value is of another kind than the field.");

    internal static FormProblem TooLong(FormLeaf leaf, int most, int length) =>
        Of(leaf, "too-long", $"は{most.ToString("N0", Plain)}文字までで書いてください（いま{length.ToString("N0", Plain)}文字）。", $"Up to {most.ToString("N0", Plain)} characters ({length.ToString("N0", Plain)} now).");

    internal static FormProblem ControlCharacter(FormLeaf leaf) => Of(leaf, "control-character", "に、画面に出ない文字が入っています。写したところを打ち直してください。", "The text holds control characters.");

    internal static FormProblem InTheFuture(FormLeaf leaf) => Of(leaf, "in-the-future", "が、今日より先の日になっています。日付をたしかめてください。", "This day lies in the future.");

    internal static FormProblem NotWhole(FormLeaf leaf) => Of(leaf, "not-whole", "は、小数のない数で書いてください。", "Write a whole number.");

    internal static FormProblem TooManyDecimals(FormLeaf leaf, int most) => Of(leaf, "too-many-decimals", $"は、小数点のあと{most.ToString(Plain)}けたまでで書いてください。", $"Up to {most.ToString(Plain)} digits after the point.");

    internal static FormProblem TooSmall(FormLeaf leaf, double least) => Of(leaf, "too-small", $"は{least.ToString(Plain)}以上の数にしてください。", $"Write {least.ToString(Plain)} or more.");

    internal static FormProblem TooLarge(FormLeaf leaf, double most) => Of(leaf, "too-large", $"は{most.ToString(Plain)}以下の数にしてください。", $"Write {most.ToString(Plain)} or less.");

    internal static FormProblem NotADate(FormLeaf leaf) => Of(leaf, "not-a-date", "の日付が読めません。ある日付を書いてください。", "This is no date.");

    internal static FormProblem DateIncomplete(FormLeaf leaf) => Of(leaf, "date-incomplete", "は、年月日をすべて書いてください。", "Write year, month and day.");

    internal static FormProblem UnknownOption(FormLeaf leaf) => Of(leaf, "unknown-option", "の答えが、選べるものの中にありません。選び直してください。", "The answer is not among the options.");

    internal static FormProblem MostNotChosen(FormLeaf leaf) => Of(leaf, "most-not-chosen", "の◎は、選んだものの中から一つにつけてください。", "Mark one of those chosen as the most important.");

    internal static FormProblem ChosenTwice(FormLeaf leaf) => Of(leaf, "chosen-twice", "で、同じものが二度選ばれています。", "The same option is chosen twice.");

    internal static FormProblem TooManyRows(string path, string label, int most) =>
        new(path, "too-many-rows", $"「{label}」は{most.ToString(Plain)}行までです。行を減らすか、別の紙にしてください。", $"Up to {most.ToString(Plain)} rows.");

    internal static FormProblem UntilBeforeFrom(string path, string label) =>
        new(path, "until-before-from", $"「{label}」の「いつまで」が「いつから」より前になっています。", "The end lies before the beginning.");

    private static FormProblem Of(FormLeaf leaf, string code, string rest, string english) => new(leaf.Path, code, $"「{leaf.Label}」{rest}", english);

    private static string Kind(LeafShape shape) => shape switch
    {
        LeafShape.Text => "文字",
        LeafShape.Number => "数",
        LeafShape.Yen => "円の数",
        LeafShape.Date => "日付",
        LeafShape.Choice or LeafShape.Mark => "選ぶものの中から一つ",
        LeafShape.Several => "選ぶものの中から",
        LeafShape.YesNoUnknown => "はい・いいえ・わからないのどれか",
        LeafShape.Named => "名前",
        _ => throw new System.Diagnostics.UnreachableException(shape.ToString()),
    };
}
