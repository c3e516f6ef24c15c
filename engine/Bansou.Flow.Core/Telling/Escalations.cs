using Bansou.Flow.Core.Cases.Flow;

namespace Bansou.Flow.Core.Telling;

/// <summary>知らせの段 in words.</summary>
internal static class Escalations
{
    /// <param name="offers">The outcome that is offered, or null.</param>
    public static Sentence Tell(string what, int level, SentenceScope scope, string? offers)
    {
        var offered = offers is null ? "" : $"（{offers}も選べる）";
        return level switch
        {
            // Reminders are many and change nothing; the end of the story counts them.
            Ladder.Reminder => Sentence.Silent,
            Ladder.PhoneTask => Sentence.Quiet($"知らせ: {what}の期限が来た。電話でたしかめる{offered}"),
            Ladder.Lead => Sentence.Quiet($"知らせ: {what}がおくれている。{scope.Words.Lead}の{Lead(scope)}へ{offered}"),
            Ladder.Agenda => Sentence.Quiet($"知らせ: {what}を「{scope.Words.Meeting}」の議題へ。動きがあるまで30日ごとに{offered}"),
            _ => Sentence.Silent,
        };
    }

    /// <summary>After the person said no, a day comes on which somebody gently asks again; nothing is late.</summary>
    public static Sentence AskAgain(string what, int level, SentenceScope scope) => level switch
    {
        Ladder.PhoneTask => Sentence.Quiet($"知らせ: {what}は本人辞退のあと。またそっと聴いてみる日が来た"),
        Ladder.Lead => Sentence.Quiet($"知らせ: {what}のことをまだ聴いていない。{scope.Words.Lead}の{Lead(scope)}へ"),
        Ladder.Agenda => Sentence.Quiet($"知らせ: {what}のことを「{scope.Words.Meeting}」の議題へ。聴くまで30日ごとに"),
        _ => Sentence.Silent,
    };

    private static string Lead(SentenceScope scope) => (scope.After ?? scope.Before) is { } active ? scope.Words.Person(active.Holders.Lead.Person) : "";
}
