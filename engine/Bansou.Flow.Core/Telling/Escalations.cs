using Bansou.Flow.Core.Cases.Flow;

namespace Bansou.Flow.Core.Telling;

/// <summary>知らせの段 in words.</summary>
internal static class Escalations
{
    /// <param name="offers">The outcome that is offered, or null.</param>
    public static Sentence Tell(string what, int level, SentenceScope scope, string? offers)
    {
        var offered = offers is null ? null : scope.In($"{offers}も選べる", $"{offers} can be chosen too");
        return level switch
        {
            // Reminders are many and change nothing; the end of the story counts them.
            Ladder.Reminder => Sentence.Silent,
            Ladder.PhoneTask => Sentence.Quiet(scope.In($"知らせ: {what}の期限が来た。電話でたしかめる", $"Notice: {what} is due. Ask by telephone")).Note("", offered),
            Ladder.Lead => Sentence.Quiet(scope.In($"知らせ: {what}がおくれている。{Lead(scope)}へ", $"Notice: {what} is late. To {Lead(scope)}")).Note("", offered),
            Ladder.Agenda => Sentence.Quiet(scope.In(
                $"知らせ: {what}を「{scope.Words.Meeting}」の議題へ。動きがあるまで30日ごとに", $"Notice: {what} goes to the agenda of 「{scope.Words.Meeting}」, every 30 days until something moves")).Note("", offered),
            _ => Sentence.Silent,
        };
    }

    /// <summary>After the person said no, a day comes on which somebody gently asks again; nothing is late.</summary>
    public static Sentence AskAgain(string what, int level, SentenceScope scope) => level switch
    {
        Ladder.PhoneTask => Sentence.Quiet(scope.In($"知らせ: {what}は本人辞退のあと。またそっと聴いてみる日が来た", $"Notice: {what}: after a no, the day to gently ask again has come")),
        Ladder.Lead => Sentence.Quiet(scope.In($"知らせ: {what}のことをまだ聴いていない。{Lead(scope)}へ", $"Notice: nobody has asked about {what} yet. To {Lead(scope)}")),
        Ladder.Agenda => Sentence.Quiet(scope.In(
            $"知らせ: {what}のことを「{scope.Words.Meeting}」の議題へ。聴くまで30日ごとに", $"Notice: {what} goes to the agenda of 「{scope.Words.Meeting}」, every 30 days until somebody asks")),
        _ => Sentence.Silent,
    };

    /// <summary>The lead by name, as long as it is known who that was then.</summary>
    private static string Lead(SentenceScope scope) => scope is { IsOfThen: true, Known: { } active }
        ? scope.In($"{scope.Words.Lead}の{scope.Person(active.Holders.Lead.Person)}", $"the lead, {scope.Person(active.Holders.Lead.Person)}")
        : scope.In(scope.Words.Lead, "the lead");
}
