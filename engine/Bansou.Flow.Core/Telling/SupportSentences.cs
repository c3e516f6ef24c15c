using Bansou.Flow.Core.Cases;

namespace Bansou.Flow.Core.Telling;

/// <summary>Sentences about needs, consent and watching.</summary>
internal static class SupportSentences
{
    /// <summary>The sentence, or null for events of other areas.</summary>
    public static Sentence? Of(CaseEvent happened, SentenceScope scope) => happened switch
    {
        CaseEvent.NeedRecorded e => Sentence.Done(scope.In("必要を書きとめた　", "Wrote down a need: ") + scope.List(WhatAndWho(e.What, e.Who, scope))),
        CaseEvent.NeedReworded e => Sentence.Done(scope.In("必要の言葉を直した　", "Put a need in other words: ") + scope.List(WhatAndWho(e.What, e.Who, scope))),
        CaseEvent.NeedClosed e => Sentence.Done(scope.In($"必要「{Need(e.Need, scope)}」 → ", $"Need “{Need(e.Need, scope)}” → ") + scope.Of(RecordTables.NeedOutcome, e.Outcome)).Said(scope.In("ことば", "Words"), e.Words),
        CaseEvent.ConsentRecorded e => Consented(e, scope),
        CaseEvent.ConsentWithdrawn e => Withdrawn(e, scope),
        CaseEvent.GroundDocumented e => Sentence.Done(scope.In($"{scope.Referral(e.Referral)}の根拠を書いた", $"Wrote down the ground for the {scope.Referral(e.Referral)}"))
            .Note(scope.In("どんな根拠", "Kind"), scope.Of(ReferralTables.GroundKind, e.Kind)).Said(scope.In("わけ", "Why"), e.Reason),
        CaseEvent.WatchPrepared e => Sentence.Quiet(e.Why == "returned"
            ? scope.In($"{Watch(scope)}は準備にもどった（もどしがあったため）", "The watch is being prepared again (there was a return)")
            : scope.In($"{Watch(scope)}の準備（SOSを受ける人、つながっている人、リズムをたしかめる）", "The watch is being prepared (who receives an SOS, who is near, which rhythm)")),
        CaseEvent.WatchStarted e => Sentence.Done(scope.In(
            $"{Watch(scope)}が始まった。SOSは{scope.Person(e.SosReceiver)}が受ける。つぎの便りは{scope.Day(e.NextContact)}",
            $"The watch began. {scope.Person(e.SosReceiver)} receives an SOS. Next contact on {scope.Day(e.NextContact)}")),
        CaseEvent.WatchContactRecorded e => Sentence.Done(scope.In($"{Watch(scope)}の便り", "Contact of the watch")).Said(scope.In("ようす", "How it is"), e.Note)
            .Note("", scope.In($"つぎは{scope.Day(e.NextContact)}", $"next on {scope.Day(e.NextContact)}")),
        CaseEvent.WatchContactMissed e => Sentence.Quiet(scope.In($"知らせ: {Watch(scope)}の便りがまだない。だれかが顔を見に行く", "Notice: no contact of the watch yet. Somebody goes and sees"))
            .Note("", scope.In($"つぎは{scope.Day(e.NextContact)}", $"next on {scope.Day(e.NextContact)}")),
        CaseEvent.WatchLeft => Sentence.Silent,
        _ => null,
    };

    private static string Watch(SentenceScope scope) => scope.Words.Watch;

    private static IEnumerable<string> WhatAndWho(string what, string who, SentenceScope scope)
    {
        if (what.Length > 0)
        {
            yield return scope.In($"何が「{what}」", $"what “{what}”");
        }
        if (who.Length > 0)
        {
            yield return scope.In($"誰が「{who}」", $"who “{who}”");
        }
    }

    private static string Need(NeedId id, SentenceScope scope) => scope.Known?.Needs.Find(id) is { } need ? CaseWords.Need(need) : id.Value;

    private static Sentence Consented(CaseEvent.ConsentRecorded e, SentenceScope scope)
    {
        var items = string.Join(scope.In("・", ", "), SentenceScope.All(e.Items).Select(item => scope.Of(ReferralTables.ConsentItem, item)));
        var witness = e.Way == "spoken" && e.Witness is { } seen ? scope.In($"、立会い {scope.Person(seen)}", $", witness {scope.Person(seen)}") : "";
        return Sentence.Done(scope.In($"同意を聴いた　{scope.Organisation(e.Organisation)}へ伝えてよいこと: {items}", $"The person agreed that {scope.Organisation(e.Organisation)} is told: {items}"))
            .Note(scope.In("聴きかた", "How"), scope.Of(ReferralTables.ConsentWay, e.Way) + witness)
            .Note(scope.In("いつまで", "Until"), e.Until is { } end ? scope.Until(end) : null);
    }

    private static Sentence Withdrawn(CaseEvent.ConsentWithdrawn e, SentenceScope scope)
    {
        var whom = e.Organisation is { } organisation ? scope.Organisation(organisation) : scope.In("すべて", "all");
        return Sentence.Turn(scope.In($"同意の撤回　{whom}", $"Consent withdrawn: {whom}")).Said(scope.In("わけ", "Why"), e.Reason)
            .Note("", e.Referrals.IsDefaultOrEmpty ? null : scope.In("伝えるのを止めた: ", "nothing is told any more: ") + scope.List(e.Referrals.Select(scope.Referral)));
    }
}
