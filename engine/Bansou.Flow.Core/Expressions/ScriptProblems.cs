namespace Bansou.Flow.Core.Expressions;

/// <summary>The findings about scripts, with their words (docs/diagnostics-expressions.md).</summary>
public static class ScriptProblems
{
    public static ScriptProblem TooLong(int limit) => new("BF301", $"式が長すぎます（{limit}文字まで）。短く分けるか、条件の部品を使ってください。", $"The script is longer than {limit} characters. Split it or use a structured condition.", 1, 1);

    public static ScriptProblem TooNested(int limit, int line, int column) => new("BF302", $"かっこの重なりが深すぎます（{limit}まで）。分けて書いてください。", $"Brackets are nested more than {limit} deep. Write it in parts.", line, column);

    public static ScriptProblem TooManyOperators(int limit) => new("BF303", $"式が複雑すぎます（演算は{limit}個まで）。分けて書いてください。", $"More than {limit} operators. Write it in parts.", 1, 1);

    public static ScriptProblem Syntax(int line, int column) => new("BF304", "式の書き方を読みとれません。この場所をたしかめてください。", "The script cannot be read here.", line, column);

    public static ScriptProblem NewSyntax(string what, int line, int column) => new("BF305", $"この書き方（{what}）は使えません。古い書き方（ES5.1）に直してください。", $"This newer syntax ({what}) is not available; write it in ES5.1.", line, column);

    public static ScriptProblem NotAllowed(string what, int line, int column) => new("BF306", $"「{what}」は式では使えません。別の書き方にしてください。", $"'{what}' is not allowed in scripts.", line, column);

    public static ScriptProblem NotStraight(string what, int line, int column) => new("BF307", $"ケースのフローのスクリプトでは「{what}」は使えません。上から順に進む文と if だけで書いてください。", $"A script of a case flow has no '{what}': write statements in a row and if.", line, column);

    public static ScriptProblem UnknownName(string what, int line, int column) => new("BF308", $"「{what}」という名前はありません。つづりをたしかめ、フローの変数は getVariable(\"名前\") で読んでください。", $"There is no name '{what}'; read variables of the flow by getVariable(\"name\").", line, column);

    public static ScriptProblem TooManySteps(int line, int column) => new("BF310", "式がいつまでも終わりません。くり返しの終わりをたしかめてください。", "The script does not come to an end.", line, column);

    public static ScriptProblem TooDeep(int line, int column) => new("BF311", "呼び出しの重なりが深すぎます。自分を呼ぶ関数をたしかめてください。", "Calls are nested too deep.", line, column);

    public static ScriptProblem TooBig(int line, int column) => new("BF312", "文字や一覧が大きくなりすぎました。小さく分けてください。", "A text or list became too big.", line, column);

    public static ScriptProblem Failed(int line, int column) => new("BF313", "式の計算がとちゅうで止まりました。使っている名前と値の有無をたしかめてください。", "The script stopped with an error. Check the names it uses and whether they have values.", line, column);
}
