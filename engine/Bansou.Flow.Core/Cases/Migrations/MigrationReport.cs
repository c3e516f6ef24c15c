using System.Globalization;
using System.Text;
using Bansou.Flow.Core.Calendars;
using Bansou.Flow.Core.Cases.Flow;
using Bansou.Flow.Core.Cases.Referrals;
using Bansou.Flow.Core.Definitions.Catalogue;

namespace Bansou.Flow.Core.Cases.Migrations;

/// <summary>移行の見通しのことば: a batch as a page that people read before they decide.</summary>
public static class MigrationReport
{
    /// <summary>The whole page, lines ended by a line feed.</summary>
    public static string Text(MigrationBatch batch)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"流れの版を移す見通し　{batch.From.FlowId}　第{batch.From.Version}版 → 第{batch.To.Version}版（期限は{Word(batch.Timers)}）\n");
        page.Append(CultureInfo.InvariantCulture, $"ケース {batch.Cases.Length}件　移せる {batch.Moving}件 ・ 移し先を選べば移せる {batch.NeedingMapping}件 ・ いまはそのまま {batch.Staying}件\n");
        page.Append("\n【流れの変わったところ】\n");
        Changes(page, batch.Change);
        Table(page, batch);
        foreach (var plan in batch.Cases)
        {
            Case(page, plan);
        }
        return page.ToString();
    }

    /// <summary>What the verdict says to people.</summary>
    public static string Word(MigrationVerdict verdict) => verdict switch
    {
        MigrationVerdict.Moves => "移せます",
        MigrationVerdict.NeedsMapping => "移し先を選べば移せます",
        MigrationVerdict.Stays => "いまはそのままの版で続けます",
        _ => throw new System.Diagnostics.UnreachableException(verdict.ToString()),
    };

    public static string Word(TimerChoice timers) => timers switch
    {
        TimerChoice.Keep => "そのまま",
        TimerChoice.Restart => "はじめから",
        _ => throw new System.Diagnostics.UnreachableException(timers.ToString()),
    };

    private static void Changes(StringBuilder page, FlowChange change)
    {
        if (change.IsEmpty)
        {
            page.Append("・ありません\n");
        }
        Each(page, change.Added, step => $"加わったステップ　{Step(step.Step, step.Label)}");
        Each(page, change.Removed, step => $"なくなったステップ　{Step(step.Step, step.Label)}");
        Each(page, change.Renamed, step => $"名前が変わったステップ　「{step.Before}」 → {Step(step.Step, step.After)}");
        Each(page, change.Rekinded, step => $"種類が変わったステップ　{Step(step.Step, step.Label)}　{Kind(step.Before)} → {Kind(step.After)}");
        Each(page, change.Clocks, step => $"期限の決まりが変わったステップ　{Step(step.Step, step.Label)}");
        Each(page, change.LinesAdded, line => $"加わった線　{Line(line)}");
        Each(page, change.LinesRemoved, line => $"なくなった線　{Line(line)}");
    }

    private static void Table(StringBuilder page, MigrationBatch batch)
    {
        if (!batch.Mapping.IsEmpty)
        {
            page.Append("\n【移し先の表】\n");
            Each(page, batch.Mapping, move => $"{move.From} → {move.To}");
            Each(page, batch.MappingProblems, problem => $"{problem.Move.From} → {problem.Move.To}　{RefusalTexts.Japanese(problem.Code)}");
        }
        if (!batch.Needed.IsEmpty)
        {
            page.Append("\n【移し先を選ぶステップ】\n");
            Each(page, batch.Needed, needed => $"{Step(needed.Step, needed.Label)}　{Number(needed.Cases)}件　{RefusalTexts.Japanese(needed.Why)}"
                + (needed.Candidates.IsEmpty ? "" : $"\n　　選べるもの　{string.Join("、", needed.Candidates.Select(step => Step(step.Step, step.Label)))}"));
        }
    }

    private static void Case(StringBuilder page, MigrationPlan plan)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n■ {plan.Case}　{Word(plan.Verdict)}\n");
        Each(page, plan.Obstacles, RefusalTexts.Japanese);
        Each(page, plan.Moves.Where(move => move.Obstacle is not null), move => $"{What(move)}{Step(move.From, move.FromLabel)}　{RefusalTexts.Japanese(move.Obstacle!.Value)}");
        Each(page, plan.Timers, Timer);
        Each(page, plan.Referrals, Referral);
        if (plan.Obstacles.IsEmpty)
        {
            var (before, after) = (Time(plan.NextBefore), plan.Migrated is null ? null : Time(plan.NextAfter));
            page.Append(CultureInfo.InvariantCulture, $"・次に時計が動くのは　{Both(before, after)}\n");
        }
    }

    private static string Timer(TimerForecast timer) =>
        $"{(timer.What == StepUseKind.Join ? "合流待ち" : "")}{Both(Step(timer.Before.Step, timer.Before.Label), timer.After is { } after ? Step(after.Step, after.Label) : null)}"
        + $"{Of(timer.Referral)}{Word(timer.Status)}　{Both(Clock(timer.Before), timer.After is { } moved ? Clock(moved) : null)}";

    private static string Referral(ReferralForecast referral) =>
        $"つなぎ {referral.Referral}（{ReferralStageWords.Of(referral.Stage)}）　{Both(referral.Before.Step.Value, referral.After?.Step.Value)}　"
        + Both(Clock(referral.Before), referral.After is { } after ? Clock(after) : null);

    private static string Word(ExecutionStatus status) => status switch
    {
        ExecutionStatus.Live => "",
        ExecutionStatus.Paused => "［一時停止中］",
        ExecutionStatus.Faulted => "［不具合で停止中］",
        _ => throw new System.Diagnostics.UnreachableException(status.ToString()),
    };

    private static string What(PlannedMove move) => move.What switch
    {
        StepUseKind.OpenStep => "開いているステップ",
        StepUseKind.Join => "合流待ち",
        StepUseKind.AbsorbingJoin => "すんだ合流",
        StepUseKind.Referral => $"つなぎ {move.Id} の",
        StepUseKind.Check => $"つなぎ {move.Id} の受け皿チェック",
        StepUseKind.AgendaItem => $"会議の議題 {move.Id} の",
        StepUseKind.Periodic => "定期のステップ",
        _ => throw new System.Diagnostics.UnreachableException(move.What.ToString()),
    };

    private static string Clock(TimerPlace place) => place.MovesAt is { } moves ? $"{Time(moves)}に動く"
        : place.DueAt is { } due ? $"期限 {Day(due)}"
        : place.NoClockReason == "referral" ? "期限 つなぎの段による"
        : $"期限なし（{place.NoClockReason}）";

    private static string Clock(ReferralPlace place) => string.Join(
        "、",
        new[] { place.DueAt is { } due ? $"期限 {Day(due)}" : null, place.NextCheckAt is { } check ? $"次のチェック {Day(check)}" : null }.OfType<string>().DefaultIfEmpty("期限なし"));

    /// <summary>Before and after; one word when nothing changes or the case does not move.</summary>
    private static string Both(string before, string? after) => after is null || before == after ? before : $"{before} → {after}";

    private static string Of(ReferralId? referral) => referral is { } id ? $"（つなぎ {id}）" : "";

    private static string Step(StepId step, string label) => $"「{label}」({step})";

    private static string Line(ChangedLine line) => $"{line.From}:{line.Port} → {line.To}{(line.IsReturn ? "（もどしの線）" : "")}";

    private static string Day(DateTimeOffset due) => OfficeTime.DateOf(due).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Time(DateTimeOffset? at) => at is { } instant ? OfficeTime.LocalOf(instant).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : "ありません";

    private static string Kind(string type) => ActivityCatalogue.Find(type)?.Name ?? type;

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static void Each<T>(StringBuilder page, IEnumerable<T> all, Func<T, string> line)
    {
        foreach (var one in all)
        {
            page.Append('・').Append(line(one)).Append('\n');
        }
    }
}
