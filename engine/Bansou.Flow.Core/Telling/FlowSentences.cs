using System.Globalization;
using Bansou.Flow.Core.Cases;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Telling;

/// <summary>Sentences about steps, tokens, entries and holders.</summary>
internal static class FlowSentences
{
    /// <summary>The sentence, or null for events of other areas.</summary>
    public static Sentence? Of(CaseEvent happened, SentenceScope scope) => happened switch
    {
        CaseEvent.CaseOpened e => Sentence.Done($"{(e.Nameless ? "名前のない気づきとして、" : "")}ケースを始めた。{Holders(e.Holders, scope)}{(e.Origin is { } origin ? $"。{origin.Municipality}からのつなぎを受けて" : "")}"),
        CaseEvent.StepOpened e => Opened(e, scope),
        CaseEvent.CauseAdded e => Merged(e, scope),
        CaseEvent.StepCompleted e => Completed(e, scope),
        CaseEvent.ActivityPassed e => Passed(e, scope),
        CaseEvent.VariableSet e => Sentence.Quiet($"書きとめた: {e.Name} = {CaseWords.Value(e.Value)}"),
        CaseEvent.JoinReached e => Sentence.Quiet($"合流{scope.Step(e.Join)}に着いた"),
        CaseEvent.JoinReleased e => Sentence.Quiet($"合流{scope.Step(e.Join)}から先へ進んだ{(e.Missing.IsDefaultOrEmpty ? "" : $"（まだ: {string.Concat(e.Missing.Distinct().Select(scope.Step))}）")}"),
        CaseEvent.TokenAbsorbed => Sentence.Silent,
        CaseEvent.TokenEnded => Sentence.Silent,
        CaseEvent.StepPaused e => Sentence.Quiet($"{StepOf(e.Execution, scope)}を止めておく"),
        CaseEvent.StepResumed e => Sentence.Next($"{StepOf(e.Execution, scope)}にもどった"),
        CaseEvent.StepConsumed e => Consumed(e, scope),
        CaseEvent.StepFaulted e => Sentence.Next($"しくみの不具合で{scope.Step(e.Step)}が止まった（{e.Code}）。直すか、次の一歩を選ぶ"),
        CaseEvent.StepEscalated e => Escalations.Tell(About(e.Execution, scope) + scope.Step(e.Step), e.Level, scope, null),
        CaseEvent.JoinEscalated e => Escalations.Tell($"合流{scope.Step(e.Join)}", e.Level, scope, null),
        CaseEvent.AnytimeRaised e => Sentence.Done($"いつでもの入口{scope.Step(e.Step)}を開いた{Sentence.Said(e.Reason)}"),
        CaseEvent.PeriodicStarted e => Sentence.Quiet($"定期の{scope.Step(e.Step)}の日が来た"),
        CaseEvent.FarewellTaken e => Sentence.Done($"{scope.Term("Farewell", "見送り")}{Sentence.Said(e.Words)}{Told(e, scope)}"),
        CaseEvent.FlowMigrated e => Sentence.Done($"流れを第{e.To.Version.ToString(CultureInfo.InvariantCulture)}版に移した。{Sentence.Said(e.Reason)}"),
        CaseEvent.HandedOver e => Sentence.Done($"担当を引き継いだ。{Holders(e.Holders, scope)}{Sentence.Said(e.Reason)}"),
        _ => null,
    };

    private static string Holders(Cases.Holders.CaseHolders holders, SentenceScope scope)
    {
        var lead = scope.Words.Person(holders.Lead.Person);
        var overview = scope.Words.Person(holders.OverviewHolder.Person);
        return overview == lead
            ? $"{scope.Words.Lead}と{scope.Words.OverviewHolder}は{lead}"
            : $"{scope.Words.Lead}は{lead}、{scope.Words.OverviewHolder}は{overview}";
    }

    /// <summary>A way that leads to what is open already.</summary>
    private static Sentence Merged(CaseEvent.CauseAdded e, SentenceScope scope) =>
        e.Revived ? Sentence.Next($"止めてあった{StepOf(e.Execution, scope)}がまた動き出した")
        : e.Cause.From is not null ? Sentence.Next($"{About(e.Execution, scope)}{StepOf(e.Execution, scope)}（もう開いている）")
        : Sentence.Silent;

    private static Sentence Opened(CaseEvent.StepOpened e, SentenceScope scope)
    {
        var step = scope.Flow[e.Step];
        if (step.Kind == StepKind.Referral && e.Referral is not null)
        {
            return Sentence.Silent;
        }
        if (e.MovesAt is { } moves)
        {
            return Sentence.Next($"{scope.Step(e.Step)}まで待つ（{scope.Day(moves)}）");
        }
        var roles = step.Settings is { Roles.IsEmpty: false } settings && !settings.Roles.Contains("any") ? string.Join("・", settings.Roles.Select(scope.Words.Role)) : null;
        var about = About(e.Execution, scope);
        var clock = e.DueAt is { } due ? $"{scope.LastDay(due)}まで" : e.NoClockReason is { } reason ? $"期限なし: {reason}" : null;
        string?[] details = [roles, clock];
        return Sentence.Next($"{about}{scope.Step(e.Step)}{Brackets(details)}");
    }

    private static string About(int execution, SentenceScope scope) =>
        (scope.After ?? scope.Before)?.Tokens.Find(execution)?.Referral is { } referral ? scope.Referral(referral) + "の" : "";

    private static string Brackets(IEnumerable<string?> parts) => string.Join("、", parts.Where(part => part is not null)) is { Length: > 0 } text ? $"（{text}）" : "";

    private static Sentence Completed(CaseEvent.StepCompleted e, SentenceScope scope)
    {
        var step = scope.Flow[e.Step];
        var referral = scope.Before?.Tokens.Find(e.Execution)?.Referral;
        if (step.Type == CaseStepType.Timer)
        {
            return Sentence.Quiet($"{scope.Step(e.Step)}の時が来た");
        }
        // Referrals and checks tell of themselves.
        if (step.Kind is StepKind.ReceiverCheck || (step.Kind is StepKind.Referral && referral is not null))
        {
            return Sentence.Silent;
        }
        if (step.Kind == StepKind.Referral)
        {
            return Sentence.Done($"{scope.Step(e.Step)}で、いま要る{scope.Term("Referral", "つなぎ")}をそろえた{Sentence.Said(e.Reason)}");
        }
        if (step.IsBuiltIn && step.OutcomeNamed(e.Outcome) is null)
        {
            return Sentence.Done(e.Outcome == "nothing"
                ? $"{scope.Step(e.Step)} → いま動いていることを続ける{Sentence.Said(e.Reason)}"
                : $"{scope.Step(e.Step)} → {scope.Step(new StepId(e.Outcome))}へ{Sentence.Said(e.Reason)}");
        }
        return Sentence.Done($"{scope.Step(e.Step)} → {scope.Words.Outcome(e.Step, e.Outcome)}{Sentence.Said(e.Reason)}");
    }

    private static Sentence Passed(CaseEvent.ActivityPassed e, SentenceScope scope) => scope.Flow[e.Step].Type switch
    {
        CaseStepType.Decision or CaseStepType.Switch => Sentence.Quiet($"自動の分かれ道{scope.Step(e.Step)} → {string.Join("・", e.Ports)}"),
        CaseStepType.Fork => Sentence.Quiet($"{scope.Step(e.Step)}で、並んで進む"),
        _ => Sentence.Silent,
    };

    private static Sentence Consumed(CaseEvent.StepConsumed e, SentenceScope scope) => e.Why switch
    {
        "cancelled" => Sentence.Done($"{scope.Step(e.Step)}を取りやめた{Sentence.Said(e.Reason)}"),
        "interrupted" => Sentence.Quiet($"{scope.Step(e.Step)}は続けない"),
        "reopened" => Sentence.Quiet($"{scope.Step(e.Step)}は要らなくなった"),
        "retried" => Sentence.Done($"{scope.Step(e.Step)}を直して、もう一度ためした{Sentence.Said(e.Reason)}"),
        "faultLeft" => Sentence.Done($"止まった{scope.Step(e.Step)}を置いて、先へ進んだ{Sentence.Said(e.Reason)}"),
        _ => Sentence.Silent,
    };

    private static string Told(CaseEvent.FarewellTaken e, SentenceScope scope) =>
        e.Receivers.IsDefaultOrEmpty ? "" : $"（お知らせした先: {string.Join("、", e.Receivers.Select(scope.Words.Organisation))}）";

    private static string StepOf(int execution, SentenceScope scope) =>
        (scope.After?.Tokens.Find(execution) ?? scope.Before?.Tokens.Find(execution)) is { } open ? scope.Step(open.Step) : "ステップ";
}
