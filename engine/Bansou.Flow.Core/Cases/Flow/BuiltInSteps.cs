using Bansou.Flow.Core.Definitions.Steps;

namespace Bansou.Flow.Core.Cases.Flow;

/// <summary>組み込みステップ: the steps that every flow has, drawn or not (CS-5, CS-6). Ids begin with <c>@</c>, which no drawn step may.</summary>
public static class BuiltInSteps
{
    /// <summary>次の一歩: what to do next, when the drawing does not say.</summary>
    public static readonly StepId NextStep = new("@next");

    /// <summary>役目終了のもどし: a receiver has done its part, the lead looks where things stand.</summary>
    public static readonly StepId RoleFinished = new("@roleFinished");

    /// <summary>もどし, where none is drawn.</summary>
    public static readonly StepId Return = new("@return");

    private const char Mark = '@';

    public static bool Is(StepId step) => step.Value.StartsWith(Mark);

    /// <summary>The built-in step of an entry that the flow does not draw (X1-X5, stop, return, re-entry).</summary>
    public static StepId OfEntry(string entry) => entry == AnytimeEntries.Return ? Return : new StepId(Mark + entry);

    /// <summary>Whether the built-in step of an entry pauses what runs: 緊急 and 本人の申出で止める do, the others go beside.</summary>
    public static bool Interrupts(string entry) => entry is AnytimeEntries.Stop or AnytimeEntries.Urgent;
}
