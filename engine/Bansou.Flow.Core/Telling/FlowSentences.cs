using System.Globalization;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;

namespace Bansou.Flow.Core.Telling;

/// <summary>Sentences about the case as a whole, its holders, entries, joins and what runs by itself.</summary>
internal static class FlowSentences
{
    /// <summary>The sentence, or null for events of other areas.</summary>
    public static Sentence? Of(CaseEvent happened, SentenceScope scope) => happened switch
    {
        CaseEvent.CaseOpened e => Begun(e, scope),
        CaseEvent.ActivityPassed e => Passed(e, scope),
        CaseEvent.VariableSet e => Sentence.Quiet(scope.In($"書きとめた: {e.Name} = {scope.Words.Value(e.Value)}", $"Kept: {e.Name} = {scope.Words.Value(e.Value)}")),
        CaseEvent.JoinReached e => Sentence.Quiet(scope.In($"合流{scope.Step(e.Join)}に着いた", $"Reached the join {scope.Step(e.Join)}")),
        CaseEvent.JoinReleased e => Sentence.Quiet(scope.In($"合流{scope.Step(e.Join)}から先へ進んだ", $"Went on from the join {scope.Step(e.Join)}"))
            .Note("", e.Missing.IsDefaultOrEmpty ? null : scope.In("まだ: ", "still missing: ") + string.Concat(e.Missing.Distinct().Select(scope.Step))),
        CaseEvent.TokenAbsorbed => Sentence.Silent,
        CaseEvent.TokenEnded => Sentence.Silent,
        CaseEvent.JoinEscalated e => Escalations.Tell(scope.In($"合流{scope.Step(e.Join)}", $"the join {scope.Step(e.Join)}"), e.Level, scope, null),
        CaseEvent.AnytimeRaised e => Sentence.Done(scope.In($"いつでもの入口{scope.Step(e.Step)}を開いた", $"Opened {scope.Step(e.Step)}, which is open at any time"))
            .Said(scope.In("わけ", "Why"), e.Reason),
        CaseEvent.PeriodicStarted e => Sentence.Quiet(scope.In($"定期の{scope.Step(e.Step)}の日が来た", $"The day of the periodic step {scope.Step(e.Step)} has come")),
        CaseEvent.FarewellTaken e => Sentence.Done(scope.Term("Farewell")).Said(scope.In("ことば", "Words"), e.Words).Note(
            scope.In("お知らせした先", "Told"),
            e.Receivers.IsDefaultOrEmpty ? null : scope.In("お知らせした先: ", "told: ") + scope.List(e.Receivers.Select(scope.Organisation))),
        CaseEvent.FlowMigrated e => Migrated(e, scope),
        CaseEvent.StepClaimed e => Changed(e.Reason, scope, scope.In($"{scope.Step(e.Step)}を{scope.Words.Person(e.By)}が引き受けた", $"{scope.Words.Person(e.By)} took {scope.Step(e.Step)}")),
        CaseEvent.StepHandedOn e => Sentence.Done(scope.In($"{scope.Step(e.Step)}を{scope.Words.Person(e.To)}にたのんだ", $"Handed {scope.Step(e.Step)} on to {scope.Words.Person(e.To)}")).Said(scope.In("わけ", "Why"), e.Reason),
        CaseEvent.StepGivenBack e => Changed(e.Reason, scope, scope.In($"{scope.Step(e.Step)}を、役割のみんなにもどした", $"Gave {scope.Step(e.Step)} back to everybody of the role")),
        CaseEvent.HandedOver e => Sentence.Done(scope.In($"担当を引き継いだ。{Holders(e.Holders, scope)}", $"Handed over. {Holders(e.Holders, scope)}")).Said(scope.In("わけ", "Why"), e.Reason),
        _ => null,
    };

    /// <summary>Whose a step is goes without saying; why it changed hands does not.</summary>
    private static Sentence Changed(string reason, SentenceScope scope, string title) =>
        string.IsNullOrWhiteSpace(reason) ? Sentence.Quiet(title) : Sentence.Done(title).Said(scope.In("わけ", "Why"), reason);

    private static Sentence Begun(CaseEvent.CaseOpened e, SentenceScope scope)
    {
        var from = e.Origin is { } origin ? scope.In($"。{origin.Municipality}からのつなぎを受けて", $", after a referral from {origin.Municipality}") : "";
        return Sentence.Done(scope.In(
            $"{(e.Nameless ? "名前のない気づきとして、" : "")}ケースを始めた。{Holders(e.Holders, scope)}{from}",
            $"The case began{(e.Nameless ? " as a notice without a name" : "")}. {Holders(e.Holders, scope)}{from}"));
    }

    private static Sentence Migrated(CaseEvent.FlowMigrated e, SentenceScope scope)
    {
        var version = e.To.Version.ToString(CultureInfo.InvariantCulture);
        return Sentence.Done(scope.In($"流れを第{version}版に移した。", $"Moved to version {version} of the flow")).Said(scope.In("わけ", "Why"), e.Reason);
    }

    private static string Holders(Cases.Holders.CaseHolders holders, SentenceScope scope)
    {
        var lead = scope.Person(holders.Lead.Person);
        var overview = scope.Person(holders.OverviewHolder.Person);
        return overview == lead
            ? scope.In($"{scope.Words.Lead}と{scope.Words.OverviewHolder}は{lead}", $"Lead and overview holder: {lead}")
            : scope.In($"{scope.Words.Lead}は{lead}、{scope.Words.OverviewHolder}は{overview}", $"Lead: {lead}; overview holder: {overview}");
    }

    private static Sentence Passed(CaseEvent.ActivityPassed e, SentenceScope scope) => scope.Words.Drawn(e.Step)?.Type switch
    {
        CaseStepType.Decision or CaseStepType.Switch => Sentence.Quiet(scope.In($"自動の分かれ道{scope.Step(e.Step)} → {string.Join("・", e.Ports)}", $"Branched by itself at {scope.Step(e.Step)} → {string.Join(", ", e.Ports)}")),
        CaseStepType.Fork => Sentence.Quiet(scope.In($"{scope.Step(e.Step)}で、並んで進む", $"Goes on side by side from {scope.Step(e.Step)}")),
        _ => Sentence.Silent,
    };
}
