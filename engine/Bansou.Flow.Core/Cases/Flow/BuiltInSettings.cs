using Bansou.Flow.Core.Definitions.Steps;
using Bansou.Flow.Core.Packs;

namespace Bansou.Flow.Core.Cases.Flow;

/// <summary>組み込みステップの設定: words, kinds and clocks of the steps that every flow has (domain notes X1-X5).</summary>
internal static class BuiltInSettings
{
    private static readonly Outcome Resume = new(AnytimeEntries.ResumeOutcome, "もとの段へ", OutcomeKinds.Other);

    public static IEnumerable<(StepId Id, string Label, StepSettings Settings)> All(Pack pack)
    {
        var days = new DueRule.BusinessDays(pack.Clocks.NextStepDays);
        yield return (BuiltInSteps.NextStep, "次の一歩", new StepSettings { Kind = StepKind.Task, Due = days });
        yield return (BuiltInSteps.RoleFinished, "役目終了のもどし", new StepSettings { Kind = StepKind.Task, Due = days });
        yield return (BuiltInSteps.Return, "もどし", new StepSettings { Kind = StepKind.Return, Due = new DueRule.BusinessDays(1) });
        yield return Entry(AnytimeEntries.Stop, "本人の申出で止める", days);
        yield return Entry(AnytimeEntries.Urgent, "緊急支援", new DueRule.BusinessDays(0));
        yield return Entry(AnytimeEntries.ReEntry, "再会", days);
        yield return Entry(AnytimeEntries.Handover, "担当交代", new DueRule.BusinessDays(10));
        yield return Entry(AnytimeEntries.Disaster, "災害安否", new DueRule.CalendarDays(1));
        yield return Entry(AnytimeEntries.ConsentWithdrawn, "同意の撤回", new DueRule.BusinessDays(1));
    }

    private static (StepId Id, string Label, StepSettings Settings) Entry(string entry, string label, DueRule due) =>
        (BuiltInSteps.OfEntry(entry), label, new StepSettings
        {
            Kind = StepKind.Anytime,
            Due = due,
            Outcomes = [Resume],
            Anytime = new AnytimeSettings(entry, BuiltInSteps.Interrupts(entry)),
        });
}
