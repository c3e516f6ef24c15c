using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Telling;

/// <summary>Sentences about needs, consent and watching.</summary>
internal static class SupportSentences
{
    /// <summary>The sentence, or null for events of other areas.</summary>
    public static Sentence? Of(CaseEvent happened, SentenceScope scope) => happened switch
    {
        CaseEvent.NeedRecorded e => Sentence.Done($"必要を書きとめた　{Both(e.What, e.Who)}"),
        CaseEvent.NeedClosed e => Sentence.Done($"必要「{(scope.After?.Needs.Find(e.Need) is { } need ? CaseWords.Need(need) : e.Need.Value)}」 → {RecordTables.NeedOutcome.Say(e.Outcome)}{Sentence.Said(e.Words)}"),
        CaseEvent.ConsentRecorded e => Consented(e, scope),
        CaseEvent.ConsentWithdrawn e => new Sentence(Tone.Turn, $"同意の撤回　{(e.Organisation is { } organisation ? scope.Words.Organisation(organisation) : "すべて")}{Sentence.Said(e.Reason)}{Stopped(e, scope)}"),
        CaseEvent.GroundDocumented e => Sentence.Done($"{scope.Referral(e.Referral)}の根拠を書いた（{ReferralTables.GroundKind.Say(e.Kind)}）{Sentence.Said(e.Reason)}"),
        CaseEvent.WatchPrepared e => Sentence.Quiet(e.Why == "returned" ? $"{Watch(scope)}は準備にもどった（もどしがあったため）" : $"{Watch(scope)}の準備（SOSを受ける人、つながっている人、リズムをたしかめる）"),
        CaseEvent.WatchStarted e => Sentence.Done($"{Watch(scope)}が始まった。SOSは{scope.Words.Person(new PersonId(e.SosReceiver))}が受ける。つぎの便りは{scope.Day(e.NextContact)}"),
        CaseEvent.WatchContactRecorded e => Sentence.Done($"{Watch(scope)}の便り{Sentence.Said(e.Note)}（つぎは{scope.Day(e.NextContact)}）"),
        CaseEvent.WatchContactMissed e => Sentence.Quiet($"知らせ: {Watch(scope)}の便りがまだない。だれかが顔を見に行く（つぎは{scope.Day(e.NextContact)}）"),
        CaseEvent.WatchLeft => Sentence.Silent,
        _ => null,
    };

    private static string Watch(SentenceScope scope) => scope.Words.Watch;

    private static string Both(string what, string who) =>
        string.Join("、", new[] { what.Length > 0 ? $"何が「{what}」" : "", who.Length > 0 ? $"誰が「{who}」" : "" }.Where(part => part.Length > 0));

    private static Sentence Consented(CaseEvent.ConsentRecorded e, SentenceScope scope)
    {
        var way = e.Way == "spoken" ? $"口頭、立会い {scope.Words.Person(new PersonId(e.Witness ?? ""))}" : ReferralTables.ConsentWay.Say(e.Way);
        var until = e.Until is { } end ? $"、{scope.LastDay(end)}まで" : "";
        return Sentence.Done($"同意を聴いた　{scope.Words.Organisation(e.Organisation)}へ伝えてよいこと: {string.Join("・", e.Items.Select(item => ReferralTables.ConsentItem.Say(item)))}（{way}{until}）");
    }

    private static string Stopped(CaseEvent.ConsentWithdrawn e, SentenceScope scope) =>
        e.Referrals.IsDefaultOrEmpty ? "" : $"（伝えるのを止めた: {string.Join("、", e.Referrals.Select(scope.Referral))}）";
}
